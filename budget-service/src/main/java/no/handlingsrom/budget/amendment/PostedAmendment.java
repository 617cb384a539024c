package no.handlingsrom.budget.amendment;

import java.util.List;
import no.handlingsrom.budget.change.OperatingEntry;

/**
 * Ført budsjettendring: what a decision made of the adopted budget.
 *
 * @param decision number of the case whose decision (vedtak) it carries out
 * @param lasting whether it goes on in the years after those it names (varig endring)
 * @param sequence number of its change in the amended version
 * @param entries its operating leg
 */
public record PostedAmendment(
    String id,
    String title,
    String decision,
    boolean lasting,
    long sequence,
    List<OperatingEntry> entries) {

  public PostedAmendment {
    entries = List.copyOf(entries);
  }

  /**
   * What it comes to in a year, which may lie after the plan it amends: what it says of that year;
   * where it is lasting and says nothing, what it says of the last year before.
   *
   * @return entries of the year they were given for; empty where it has no effect
   */
  public List<OperatingEntry> effectIn(int year) {
    int stated =
        entries.stream()
            .mapToInt(entry -> entry.key().year())
            .filter(given -> lasting ? given <= year : given == year)
            .max()
            .orElse(year);
    return entries.stream().filter(entry -> entry.key().year() == stated).toList();
  }
}
