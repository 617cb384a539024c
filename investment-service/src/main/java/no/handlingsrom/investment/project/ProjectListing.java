package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.AppropriationTotals.ProjectTotal;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.project.PortfolioView.Bar;
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

  ProjectPage page(Snapshot snapshot, Cursor cursor) {
    List<? extends ProjectStateRow> found = projects.page(snapshot, cursor);
    return new ProjectPage(
        bodies(snapshot, Cursor.page(found)), Cursor.next(found, row -> row.position));
  }

  /**
   * One project.
   *
   * @throws ProblemException not-found
   */
  ProjectBody one(Snapshot snapshot, String id) {
    return bodies(snapshot, List.of(projects.row(snapshot, id))).get(0);
  }

  PortfolioView view(Snapshot snapshot, ProjectFilter filter) {
    List<? extends ProjectStateRow> shown =
        projects.rows(snapshot).stream().filter(filter::shows).toList();
    List<Integer> years = snapshot.version().investmentYears();
    return new PortfolioView(
        years, bodies(snapshot, shown).stream().map(body -> Bar.of(body, years)).toList());
  }

  private List<ProjectBody> bodies(Snapshot snapshot, List<? extends ProjectStateRow> shown) {
    Map<String, List<ProjectTotal>> amounts =
        totals.ofProjects(snapshot, shown.stream().map(row -> row.id).toList()).stream()
            .collect(Collectors.groupingBy(ProjectTotal::project));
    return shown.stream()
        .map(row -> body(snapshot.version(), row, amounts.getOrDefault(row.id, List.of())))
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
