package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.AppropriationTotals.ProjectTotal;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.project.ProjectBody.YearOutlay;

/** Shows projects with what is appropriated to them. */
@ApplicationScoped
class ProjectListing {

  private final ProjectRepository projects;
  private final AppropriationTotals totals;

  ProjectListing(ProjectRepository projects, AppropriationTotals totals) {
    this.projects = projects;
    this.totals = totals;
  }

  ProjectPage page(PlanVersion version, Cursor cursor) {
    List<ProjectRow> found = projects.page(version.ledger(), cursor);
    return new ProjectPage(
        bodies(version, Cursor.page(found)), Cursor.next(found, row -> row.position));
  }

  ProjectBody one(PlanVersion version, String id) {
    return bodies(version, List.of(projects.row(version.ledger(), id))).get(0);
  }

  private List<ProjectBody> bodies(PlanVersion version, List<ProjectRow> shown) {
    Map<String, List<ProjectTotal>> amounts =
        totals.ofProjects(version.ledger(), shown.stream().map(row -> row.id).toList()).stream()
            .collect(Collectors.groupingBy(ProjectTotal::project));
    return shown.stream()
        .map(row -> body(version, row, amounts.getOrDefault(row.id, List.of())))
        .toList();
  }

  /** Grants and sales earmarked for a project stand on other lines than its outlay. */
  private static ProjectBody body(
      PlanVersion version, ProjectStateRow row, List<ProjectTotal> totals) {
    List<YearOutlay> outlay =
        totals.stream()
            .filter(total -> total.line().equals(row.line))
            .map(
                total ->
                    new YearOutlay(total.year(), total.amount(), version.isForecast(total.year())))
            .toList();
    return ProjectBody.of(row.toDomain(), row.revision, outlay);
  }
}
