package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Befolkning publisert: prognosis variants, population figures or care capacities were added.
 *
 * @param variants number of prognosis variants added
 * @param figures number of population figures published
 * @param capacities number of capacity figures published
 */
public record PopulationPublished(
    String municipality, long sequence, Instant time, int variants, int figures, int capacities)
    implements IndicatorChange {

  public PopulationPublished {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.notNegative(variants, "variants");
    Fields.notNegative(figures, "figures");
    Fields.notNegative(capacities, "capacities");
  }

  @Override
  public String key() {
    return municipality;
  }
}
