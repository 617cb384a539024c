package no.handlingsrom.investment.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationHistory;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.following.Following.Standing;
import no.handlingsrom.investment.following.Following.Year;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectRepository;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Puts together what a version appropriates to a project and what has become of it. */
@ApplicationScoped
class Followings {

  private final ProjectRepository projects;
  private final AppropriationTotals totals;
  private final AppropriationHistory history;
  private final FollowUp followUp;
  private final Snapshots snapshots;

  Followings(
      ProjectRepository projects,
      AppropriationTotals totals,
      AppropriationHistory history,
      FollowUp followUp,
      Snapshots snapshots) {
    this.projects = projects;
    this.totals = totals;
    this.history = history;
    this.followUp = followUp;
    this.snapshots = snapshots;
  }

  /**
   * A project as of a day.
   *
   * @param asOf the instant of the snapshot; empty for all that is known
   * @throws ProblemException not-found
   */
  Following of(Snapshot snapshot, Optional<AsOf> asOf, String id, LocalDate until) {
    String municipality = snapshot.ledger().municipality();
    Project project = projects.get(snapshot, id);
    LedgerKey ledger = FollowUpPosting.ledger(municipality);
    long upTo = snapshots.upTo(ledger, asOf).orElse(0L);
    SortedMap<Integer, BigDecimal> spent = followUp.spent(ledger, upTo, id, until);
    List<Standing> reports = followUp.reports(ledger, upTo, id, until);
    Standing last = reports.isEmpty() ? null : reports.get(reports.size() - 1);
    BigDecimal toDate = spent.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal forecast = last == null ? null : last.forecastTotal();
    return new Following(
        id,
        project.name(),
        until,
        project.completionYear(),
        project.grossCost(),
        toDate.setScale(2),
        difference(project.grossCost(), toDate),
        forecast,
        difference(project.grossCost(), forecast),
        last == null ? null : last.progress(),
        years(snapshot, project, spent),
        reports,
        asOf.map(at -> followUp.frames(municipality, id, at))
            .orElseGet(() -> followUp.frames(municipality, id)));
  }

  private static BigDecimal difference(BigDecimal frame, BigDecimal other) {
    return frame == null || other == null ? null : frame.subtract(other);
  }

  private List<Year> years(
      Snapshot snapshot, Project project, SortedMap<Integer, BigDecimal> spent) {
    Map<Integer, BigDecimal> original =
        byYear(history.first(snapshot.ledger(), snapshot.sequence(), project.id()), project);
    Map<Integer, BigDecimal> revised = byYear(totals.held(snapshot, project.id()), project);
    SortedSet<Integer> years = new TreeSet<>(revised.keySet());
    years.addAll(original.keySet());
    years.addAll(spent.keySet());
    return years.stream()
        .map(
            year ->
                year(
                    year,
                    snapshot.version().isForecast(year),
                    original.getOrDefault(year, BigDecimal.ZERO),
                    revised.getOrDefault(year, BigDecimal.ZERO),
                    spent.getOrDefault(year, BigDecimal.ZERO)))
        .toList();
  }

  private static Year year(
      int year, boolean forecast, BigDecimal original, BigDecimal revised, BigDecimal spent) {
    return new Year(
        year,
        forecast,
        original.setScale(2),
        revised.subtract(original).setScale(2),
        revised.setScale(2),
        spent.setScale(2),
        revised.subtract(spent).setScale(2));
  }

  private static Map<Integer, BigDecimal> byYear(List<Appropriation> entries, Project project) {
    return entries.stream()
        .filter(entry -> entry.line().equals(project.line()))
        .collect(Collectors.toMap(Appropriation::year, Appropriation::amount, BigDecimal::add));
  }
}
