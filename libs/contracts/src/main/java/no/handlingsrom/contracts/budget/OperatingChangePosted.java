package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Endring i driftsbudsjettet: entries were added to the operating ledger of a version.
 *
 * @param years years its entries touch, ascending
 * @param entries number of entries
 */
public record OperatingChangePosted(
    VersionKey version, long sequence, Instant time, String title, List<Integer> years, int entries)
    implements VersionChange {

  public OperatingChangePosted {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(title, "title");
    years = List.copyOf(Fields.required(years, "years"));
    Fields.notNegative(entries, "entries");
  }
}
