package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Sammenligning publisert: comparison units, compared indicators or their values were added.
 *
 * @param units number of comparison units added
 * @param indicators number of compared indicators added
 * @param values number of values published
 */
public record ComparisonPublished(
    String municipality, long sequence, Instant time, int units, int indicators, int values)
    implements IndicatorChange {

  public ComparisonPublished {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.notNegative(units, "units");
    Fields.notNegative(indicators, "indicators");
    Fields.notNegative(values, "values");
  }

  @Override
  public String key() {
    return municipality;
  }
}
