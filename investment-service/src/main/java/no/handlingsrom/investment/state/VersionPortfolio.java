package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.debt.InterestAssumption;
import no.handlingsrom.fiscal.scenario.ExpectedInterest;
import no.handlingsrom.fiscal.scenario.PlannedProject;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.debt.LoanDebts;
import no.handlingsrom.investment.financing.VatCompensation;
import no.handlingsrom.investment.interest.DebtInterest;
import no.handlingsrom.investment.interest.DebtInterests;
import no.handlingsrom.investment.interest.InterestRepository;
import no.handlingsrom.investment.interest.StatedInterest;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectRepository;
import no.handlingsrom.investment.runningcost.RunningCostRepository;

/** The projects of a version and what it expects of interest, as scenarios need them. */
@ApplicationScoped
class VersionPortfolio {

  private final ProjectRepository projects;
  private final AppropriationTotals totals;
  private final RunningCostRepository runningCosts;
  private final LoanDebts debts;
  private final DebtInterests interests;
  private final InterestRepository assumptions;

  VersionPortfolio(
      ProjectRepository projects,
      AppropriationTotals totals,
      RunningCostRepository runningCosts,
      LoanDebts debts,
      DebtInterests interests,
      InterestRepository assumptions) {
    this.projects = projects;
    this.totals = totals;
    this.runningCosts = runningCosts;
    this.debts = debts;
    this.interests = interests;
    this.assumptions = assumptions;
  }

  /** Those that stand on their own, in order of registration. */
  List<PlannedProject> projects(PlanVersion version) {
    List<Project> standing =
        projects.all(Snapshot.now(version)).stream()
            .filter(project -> project.mergedInto() == null)
            .toList();
    Map<String, List<Appropriation>> held =
        totals.held(version.ledger(), standing.stream().map(Project::id).toList()).stream()
            .collect(Collectors.groupingBy(Appropriation::project));
    Map<String, SortedMap<Integer, BigDecimal>> running =
        runningCosts.latest(Snapshot.now(version)).byProject();
    return standing.stream()
        .map(
            project ->
                planned(
                    project,
                    held.getOrDefault(project.id(), List.of()),
                    running.getOrDefault(project.id(), Collections.emptySortedMap())))
        .toList();
  }

  private static PlannedProject planned(
      Project project, List<Appropriation> held, SortedMap<Integer, BigDecimal> running) {
    Predicate<Appropriation> isOutlay = entry -> entry.line().equals(project.line());
    return new PlannedProject(
        project.id(),
        project.name(),
        project.area(),
        project.selfCost(),
        VatCompensation.bearing(project, project.line(), BigDecimal.ONE),
        byYear(held, isOutlay),
        byYear(held, isOutlay.negate()),
        running,
        project.details().assetClass());
  }

  private static SortedMap<Integer, BigDecimal> byYear(
      List<Appropriation> held, Predicate<Appropriation> counted) {
    return held.stream()
        .filter(counted)
        .collect(
            Collectors.toMap(
                Appropriation::year, Appropriation::amount, BigDecimal::add, TreeMap::new));
  }

  /** By year, as far as anything is assumed. */
  List<ExpectedInterest> interest(PlanVersion version) {
    Snapshot now = Snapshot.now(version);
    DebtInterest interest = interests.of(now, debts.of(now, totals.financialYears(now)));
    return assumptions.assumptions(now).stream().map(stated -> expected(stated, interest)).toList();
  }

  private static ExpectedInterest expected(StatedInterest stated, DebtInterest interest) {
    InterestAssumption assumption = stated.assumption();
    return new ExpectedInterest(
        stated.year(),
        assumption.ratePercent(),
        assumption.averageRatePercent(),
        interest.fixedShare(stated.year()).orElse(null));
  }
}
