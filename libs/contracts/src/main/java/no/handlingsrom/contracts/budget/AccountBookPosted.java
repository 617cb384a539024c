package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Driftsregnskap ført: entries of kontoklasse 1 were added to the account book of a year.
 *
 * @param entries number of entries
 */
public record AccountBookPosted(
    String municipality, int year, long sequence, Instant time, String title, int entries)
    implements BudgetChange {

  public AccountBookPosted {
    VersionKey.municipality(municipality);
    Fields.year(year, "year");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(title, "title");
    Fields.notNegative(entries, "entries");
  }

  /** For example {@code 3203/account/2022}. */
  @Override
  public String key() {
    return municipality + "/account/" + year;
  }
}
