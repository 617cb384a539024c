package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Importkobling definert: which cells of a table become values of which indicators was said or said
 * anew.
 *
 * @param code code of the mapping
 * @param revision number of the revision, from 1
 */
public record ImportMappingDefined(
    String municipality, long sequence, Instant time, String code, int revision)
    implements IndicatorChange {

  public ImportMappingDefined {
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
