package no.handlingsrom.contracts.investment;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Importprofil definert: files of a source can be read by it at this service. A profile never
 * changes, so that this is the only event of its key.
 *
 * @param format csv, saf-t or abw
 */
public record ImportProfileDefined(String municipality, String id, Instant time, String format)
    implements InvestmentChange {

  public ImportProfileDefined {
    VersionKey.municipality(municipality);
    Fields.required(id, "id");
    Fields.required(time, "time");
    Fields.required(format, "format");
  }

  @Override
  public String key() {
    return municipality + "/import-profile/" + id;
  }

  /** Always the first. */
  @Override
  public long sequence() {
    return 1;
  }
}
