package no.handlingsrom.contracts.investment;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Endring i investeringsbudsjettet: entries were added to the investment ledger of a version.
 *
 * @param years years its entries touch, ascending
 * @param entries number of entries
 */
public record InvestmentChangePosted(
    VersionKey version, long sequence, Instant time, String title, List<Integer> years, int entries)
    implements InvestmentChange {

  public InvestmentChangePosted {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(title, "title");
    years = List.copyOf(Fields.required(years, "years"));
    Fields.notNegative(entries, "entries");
  }

  @Override
  public String key() {
    return version.key();
  }
}
