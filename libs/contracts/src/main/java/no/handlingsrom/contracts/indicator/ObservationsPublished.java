package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Observasjoner publisert: values of rules or indicators were added.
 *
 * @param count number of observations
 */
public record ObservationsPublished(String municipality, long sequence, Instant time, int count)
    implements IndicatorChange {

  public ObservationsPublished {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.notNegative(count, "count");
  }

  @Override
  public String key() {
    return municipality;
  }
}
