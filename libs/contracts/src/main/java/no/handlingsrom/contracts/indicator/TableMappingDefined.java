package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Kobling definert: a mapping from a statistical table to indicators took a revision.
 *
 * @param code of the mapping, for example {@code ssb-12143}
 * @param revision number of the revision, from 1
 */
public record TableMappingDefined(
    String municipality, long sequence, Instant time, String code, int revision)
    implements IndicatorChange {

  public TableMappingDefined {
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
