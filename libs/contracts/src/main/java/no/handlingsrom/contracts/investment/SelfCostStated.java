package no.handlingsrom.contracts.investment;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Selvkosttall oppgitt: areas, rates, figures or fees of the self-cost services of a municipality
 * were stated.
 *
 * @param entries number of them
 */
public record SelfCostStated(
    String municipality, long sequence, Instant time, String title, int entries)
    implements InvestmentChange {

  public SelfCostStated {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(title, "title");
    Fields.notNegative(entries, "entries");
  }

  /** For example {@code 3203/self-cost}. */
  @Override
  public String key() {
    return municipality + "/self-cost";
  }
}
