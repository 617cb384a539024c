package no.handlingsrom.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Driftsregnskapets nøkkeltall: everything budget-service knows of the accounts of a year that
 * others need.
 *
 * @param metrics NOK in KOSTRA sign per metric code; a metric that cannot be computed is absent
 *     (missing is not zero)
 */
public record AccountBookState(
    String municipality, int year, long sequence, Instant time, Map<String, BigDecimal> metrics)
    implements Event {

  public AccountBookState {
    VersionKey.municipality(municipality);
    Fields.year(year, "year");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    metrics = Fields.metrics(metrics, "metrics");
  }

  /** For example {@code 3203/account/2022}. */
  @Override
  public String key() {
    return municipality + "/account/" + year;
  }
}
