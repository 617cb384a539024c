package no.handlingsrom.investment.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.change.NewChange.NewEntry;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.investment.project.ProjectRepository;
import no.handlingsrom.investment.purpose.PurposeRepository;
import no.handlingsrom.kit.ledger.LedgerKey;

/** What the entries of a change must satisfy, and on which line of § 5-5 they stand. */
@ApplicationScoped
class EntryRules {

  private static final int MOST_VIOLATIONS = 100;

  private final KostraChart chart;
  private final OrganisationRepository organisations;
  private final PurposeRepository purposes;
  private final ProjectRepository projects;

  EntryRules(
      KostraChart chart,
      OrganisationRepository organisations,
      PurposeRepository purposes,
      ProjectRepository projects) {
    this.chart = chart;
    this.organisations = organisations;
    this.purposes = purposes;
    this.projects = projects;
  }

  /**
   * Places the entries of a change on their lines.
   *
   * @param years the years that the ledger takes
   * @throws ProblemException rule-broken, naming every offending field (the first hundred)
   */
  List<Appropriation> place(LedgerKey ledger, List<NewEntry> entries, List<Integer> years) {
    EntryCheck check =
        new EntryCheck(
            chart,
            organisations.of(ledger.municipality()),
            purposes.of(ledger.municipality()),
            projects.byId(ledger, projectsOf(entries)),
            years);
    List<Violation> violations = new ArrayList<>();
    List<Appropriation> placed = new ArrayList<>();
    for (int i = 0; i < entries.size() && violations.size() < MOST_VIOLATIONS; i++) {
      placed.add(check.place("entries[" + i + "].", entries.get(i), violations));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return placed;
  }

  private static Set<String> projectsOf(List<NewEntry> entries) {
    return entries.stream()
        .map(NewEntry::project)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
