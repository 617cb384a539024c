package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.AppropriationTotals.ProjectTotal;
import no.handlingsrom.investment.project.NewProjects.YearAmount;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Shows projects with what is appropriated to them. */
@ApplicationScoped
class ProjectListing {

  private final ProjectRepository projects;
  private final AppropriationTotals totals;

  ProjectListing(ProjectRepository projects, AppropriationTotals totals) {
    this.projects = projects;
    this.totals = totals;
  }

  ProjectPage page(LedgerKey ledger, Cursor cursor) {
    List<ProjectRow> found = projects.page(ledger, cursor);
    List<Project> page = Cursor.page(found).stream().map(ProjectRow::toDomain).toList();
    return new ProjectPage(bodies(ledger, page), Cursor.next(found, row -> row.position));
  }

  ProjectBody one(LedgerKey ledger, String id) {
    Project project =
        projects
            .findByIdOptional(new ProjectRow.Key(ledger.municipality(), ledger.ledger(), id))
            .map(ProjectRow::toDomain)
            .orElseThrow(() -> ProblemException.notFound("project " + id));
    return bodies(ledger, List.of(project)).get(0);
  }

  private List<ProjectBody> bodies(LedgerKey ledger, List<Project> shown) {
    Map<String, List<ProjectTotal>> amounts =
        totals.ofProjects(ledger, shown.stream().map(Project::id).toList()).stream()
            .collect(Collectors.groupingBy(ProjectTotal::project));
    return shown.stream()
        .map(p -> ProjectBody.of(p, outlay(p, amounts.getOrDefault(p.id(), List.of()))))
        .toList();
  }

  /** Grants and sales earmarked for a project stand on other lines than its outlay. */
  private static List<YearAmount> outlay(Project project, List<ProjectTotal> totals) {
    return totals.stream()
        .filter(total -> total.line().equals(project.line()))
        .map(total -> new YearAmount(total.year(), total.amount()))
        .toList();
  }
}
