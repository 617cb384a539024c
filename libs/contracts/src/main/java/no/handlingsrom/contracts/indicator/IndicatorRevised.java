package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Indikator endret: the definition of an indicator took a revision.
 *
 * @param code indicator code, for example {@code building-maintenance}
 * @param revision number of the revision, from 2
 */
public record IndicatorRevised(
    String municipality, long sequence, Instant time, String code, int revision)
    implements IndicatorChange {

  public IndicatorRevised {
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
