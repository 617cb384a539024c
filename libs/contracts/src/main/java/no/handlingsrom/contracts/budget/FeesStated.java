package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Gebyrer oppgitt: what a plan states of fees.
 *
 * @param sequence number of the change in the fees of the plan
 * @param fees codes of the fees it is about, ascending
 */
public record FeesStated(
    String municipality, String plan, long sequence, Instant time, List<String> fees)
    implements BudgetChange {

  public FeesStated {
    VersionKey.municipality(municipality);
    Fields.required(plan, "plan");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    fees = List.copyOf(Fields.required(fees, "fees"));
  }

  /** For example {@code 3203/fees/2024-2027}. */
  @Override
  public String key() {
    return municipality + "/fees/" + plan;
  }
}
