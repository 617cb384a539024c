package no.handlingsrom.contracts.investment;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Prosjekter fulgt opp: spending on projects, or reports about them, were recorded.
 *
 * @param sequence number in the follow-up of the municipality
 * @param projects ids of the projects it is about, ascending
 */
public record ProjectsFollowed(
    String municipality, long sequence, Instant time, String title, List<String> projects)
    implements InvestmentChange {

  public ProjectsFollowed {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(title, "title");
    projects = List.copyOf(Fields.required(projects, "projects"));
  }

  /** For example {@code 3203/follow-up}. */
  @Override
  public String key() {
    return municipality + "/follow-up";
  }
}
