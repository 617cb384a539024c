package no.handlingsrom.budget.legality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.budget.balance.BalanceAccount;
import no.handlingsrom.budget.balance.BalanceRepository;
import no.handlingsrom.budget.consequence.ConsequenceRepository;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.state.VersionMetrics;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.statement.Area;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Lovlighetskontroll: holds versions against every statutory rule. */
@ApplicationScoped
public class Legality {

  private final PlanRepository plans;
  private final OrganisationRepository organisations;
  private final LineTotals totals;
  private final AccountTotals accounts;
  private final VersionMetrics metrics;
  private final ConsequenceRepository investments;
  private final LegalityRepository recorded;
  private final BalanceRepository balances;

  Legality(
      PlanRepository plans,
      OrganisationRepository organisations,
      LineTotals totals,
      AccountTotals accounts,
      VersionMetrics metrics,
      ConsequenceRepository investments,
      LegalityRepository recorded,
      BalanceRepository balances) {
    this.plans = plans;
    this.organisations = organisations;
    this.totals = totals;
    this.accounts = accounts;
    this.metrics = metrics;
    this.investments = investments;
    this.recorded = recorded;
    this.balances = balances;
  }

  /**
   * What hinders the adoption of a version, as its owners' figures are known here.
   *
   * @param decided the day of the council's decision
   */
  public List<Obstacle> obstacles(VersionKey version, LocalDate decided) {
    return obstacles(assess(version, decided));
  }

  /**
   * What hinders the adoption of a version on the figures that the owners voted on.
   *
   * @param decided the day of the council's decision
   */
  public List<Obstacle> obstacles(
      VersionKey version,
      LocalDate decided,
      SortedMap<Integer, Map<String, BigDecimal>> budget,
      SortedMap<Integer, Map<String, BigDecimal>> investment) {
    return obstacles(assess(version, decided, new OwnersFigures(budget, Optional.of(investment))));
  }

  private static List<Obstacle> obstacles(List<Assessment> assessments) {
    return assessments.stream()
        .filter(Assessment::blocks)
        .map(assessment -> new Obstacle(assessment.rule().id(), assessment.obstacle()))
        .toList();
  }

  /**
   * What every rule comes to, in order, as the owners' figures are known here.
   *
   * @param decided the day of the council's decision; null before it
   */
  List<Assessment> assess(VersionKey version, LocalDate decided) {
    return assess(
        version,
        decided,
        new OwnersFigures(
            metrics.of(plans.get(version.municipality(), version.plan()), version),
            investments.of(version).map(told -> new TreeMap<>(told.years()))));
  }

  private List<Assessment> assess(VersionKey version, LocalDate decided, MetricValues figures) {
    CheckedBudget budget = checked(version, decided, figures);
    Map<String, OverrideRow> overrides = recorded.overrides(version);
    return StatutoryRules.IN_ORDER.stream()
        .map(
            rule ->
                new Assessment(rule.spec(), rule.check(budget), overrides.get(rule.spec().id())))
        .toList();
  }

  private CheckedBudget checked(VersionKey version, LocalDate decided, MetricValues figures) {
    LedgerKey ledger = LedgerKey.of(version);
    List<Integer> years = plans.get(version.municipality(), version.plan()).operatingYears();
    List<Area> areas =
        organisations.of(version.municipality()).areas(years).stream()
            .map(area -> new Area(area.code(), area.names()))
            .toList();
    return new CheckedBudget(
        years,
        new OperatingYears(years, areas, totals.of(ledger)),
        accounts.of(ledger),
        figures,
        balances.of(version.municipality(), BalanceAccount.DEPRECIABLE_FIXED_ASSETS),
        new Dates(recorded.hearing(version).map(row -> row.publishedOn).orElse(null), decided));
  }
}
