package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Regnskapsimport flyttet: a file with accounts was received, completed, refused or superseded;
 * what it says of kontoklasse 1 or 2 counts when it is completed.
 *
 * @param id of the import
 * @param sequence counts what became of the import
 * @param status received, completed, failed or superseded
 * @param source where the figures come from
 * @param through the last period in the file; 13 is the closed year
 * @param ledger the ledger it was posted to; {@code null} where it was not
 * @param ledgerSequence number of its change there; {@code null} where it was not posted
 * @param entries number of entries it posted
 */
public record ImportMoved(
    String municipality,
    String id,
    long sequence,
    Instant time,
    String status,
    String source,
    int year,
    int through,
    String ledger,
    Long ledgerSequence,
    long entries)
    implements BudgetChange {

  public ImportMoved {
    VersionKey.municipality(municipality);
    Fields.required(id, "id");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(status, "status");
    Fields.required(source, "source");
    Fields.year(year, "year");
    Fields.notNegative(through, "through");
  }

  @Override
  public String key() {
    return municipality + "/import/" + id;
  }
}
