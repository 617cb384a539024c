package no.handlingsrom.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Forutsetninger oppgitt: what a plan assumes of years was stated, or stated anew. Of each key and
 * year the latest vintage counts, and of one vintage what was stated last.
 *
 * @param sequence number of the change in the assumptions of the plan
 * @param values everything that was stated with it, in order
 */
public record AssumptionsStated(
    String municipality, String plan, long sequence, Instant time, List<Value> values)
    implements BudgetChange {

  private static final int DECIMALS = 4;

  /**
   * What is assumed of a year.
   *
   * @param key {@code deflator}, {@code wage-growth}, {@code price-growth}, {@code interest-rate},
   *     {@code population}, {@code population-growth}, {@code tax-estimate} or {@code
   *     grant-estimate}; the list may grow
   * @param unit {@code percent}, {@code persons} or {@code NOK}; amounts in KOSTRA sign
   * @param basis {@code stated} or {@code derived}
   * @param vintage the day from which this was assumed
   */
  public record Value(
      String key, String unit, int year, BigDecimal value, String basis, LocalDate vintage) {

    public Value {
      Fields.required(key, "key");
      Fields.required(unit, "unit");
      Fields.year(year, "year");
      Fields.decimal(value, DECIMALS, "value");
      Fields.required(basis, "basis");
      Fields.required(vintage, "vintage");
    }
  }

  public AssumptionsStated {
    VersionKey.municipality(municipality);
    Fields.required(plan, "plan");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    values = List.copyOf(Fields.required(values, "values"));
  }

  /** For example {@code 3203/assumptions/2024-2027}. */
  @Override
  public String key() {
    return municipality + "/assumptions/" + plan;
  }
}
