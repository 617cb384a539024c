package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Klimatiltak endret: who answers for a measure, its status, cost or goals changed.
 *
 * @param code code of the measure, for example {@code k01}
 * @param revision number of the revision, from 2
 */
public record ClimateMeasureRevised(
    String municipality, long sequence, Instant time, String code, int revision)
    implements IndicatorChange {

  public ClimateMeasureRevised {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(code, "code");
    Fields.sequence(revision, "revision");
  }

  @Override
  public String key() {
    return municipality;
  }
}
