package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Indikator definert: an indicator may now carry observations.
 *
 * @param code indicator code, for example {@code building-maintenance}
 */
public record IndicatorDefined(String municipality, long sequence, Instant time, String code)
    implements IndicatorChange {

  public IndicatorDefined {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(code, "code");
  }

  @Override
  public String key() {
    return municipality;
  }
}
