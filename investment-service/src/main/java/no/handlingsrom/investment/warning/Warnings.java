package no.handlingsrom.investment.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.AppropriationTotals.ProjectTotal;
import no.handlingsrom.investment.fact.StatedFact;
import no.handlingsrom.investment.fact.StatedFacts;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectRepository;

/** Goes through the projects of a version by every rule; what was merged away is left out. */
@ApplicationScoped
class Warnings {

  private final ProjectRepository projects;
  private final AppropriationTotals totals;
  private final StatedFacts facts;

  Warnings(ProjectRepository projects, AppropriationTotals totals, StatedFacts facts) {
    this.projects = projects;
    this.totals = totals;
    this.facts = facts;
  }

  /** All warnings, by project in order of registration, then by rule. */
  List<Warning> of(Snapshot snapshot) {
    List<Project> standing =
        projects.all(snapshot).stream().filter(project -> project.mergedInto() == null).toList();
    Map<String, List<ProjectTotal>> amounts =
        totals.ofProjects(snapshot, standing.stream().map(Project::id).toList()).stream()
            .collect(Collectors.groupingBy(ProjectTotal::project));
    Map<String, List<StatedFact>> stated =
        facts.of(snapshot).stream().collect(Collectors.groupingBy(StatedFact::project));
    List<Integer> years = snapshot.version().investmentYears();
    return standing.stream()
        .flatMap(
            project ->
                check(
                    new ProjectYears(
                        project, outlay(project, amounts.getOrDefault(project.id(), List.of()))),
                    stated.getOrDefault(project.id(), List.of()),
                    years.get(years.size() - 1)))
        .toList();
  }

  private static Stream<Warning> check(
      ProjectYears years, List<StatedFact> facts, int lastYearOfPlan) {
    return Stream.concat(
        Stream.of(
                MoneyAfterCompletionRule.check(years),
                LastMoneyBeforeCompletionRule.check(years, lastYearOfPlan),
                RollingWithGrossCostRule.check(years))
            .flatMap(Optional::stream),
        facts.stream().flatMap(fact -> StatedFactRule.check(years, fact).stream()));
  }

  private static SortedMap<Integer, BigDecimal> outlay(Project project, List<ProjectTotal> totals) {
    SortedMap<Integer, BigDecimal> outlay = new TreeMap<>();
    totals.stream()
        .filter(total -> total.line().equals(project.line()) && total.amount().signum() != 0)
        .forEach(total -> outlay.merge(total.year(), total.amount(), BigDecimal::add));
    return outlay;
  }
}
