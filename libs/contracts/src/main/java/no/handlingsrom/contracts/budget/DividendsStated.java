package no.handlingsrom.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Utbytte oppgitt: what a plan states of dividends. Each place of a document is a statement of its
 * own; of one place what was stated last counts.
 *
 * @param sequence number of the change in the dividends of the plan
 * @param values everything that was stated with it, in order
 */
public record DividendsStated(
    String municipality, String plan, long sequence, Instant time, List<Value> values)
    implements BudgetChange {

  private static final int DECIMALS = 2;

  /**
   * What one place of a document states.
   *
   * @param company {@code null} where all companies are stated together
   * @param kind {@code budgeted} or {@code proposed}
   * @param amount NOK, KOSTRA sign: income, so negative
   */
  public record Value(String company, int year, String kind, BigDecimal amount, String source) {

    public Value {
      Fields.year(year, "year");
      Fields.required(kind, "kind");
      Fields.decimal(amount, DECIMALS, "amount");
      Fields.required(source, "source");
    }
  }

  public DividendsStated {
    VersionKey.municipality(municipality);
    Fields.required(plan, "plan");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    values = List.copyOf(Fields.required(values, "values"));
  }

  /** For example {@code 3203/dividends/2024-2027}. */
  @Override
  public String key() {
    return municipality + "/dividends/" + plan;
  }
}
