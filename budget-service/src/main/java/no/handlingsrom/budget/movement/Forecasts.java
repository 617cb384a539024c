package no.handlingsrom.budget.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.handlingsrom.budget.assumption.AssumptionKey;
import no.handlingsrom.budget.assumption.AssumptionRepository;
import no.handlingsrom.budget.change.EarlierTotals;
import no.handlingsrom.budget.change.EntryRules;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.fund.FundBook;
import no.handlingsrom.budget.fund.FundRepository;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Forecasts the funds of versions from what their lineages hold. */
@ApplicationScoped
class Forecasts {

  private final PlanRepository plans;
  private final FundRepository funds;
  private final AssumptionRepository assumptions;
  private final Lineages lineages;
  private final OperatingEntries entries;
  private final EntryRules rules;
  private final LineTotals totals;
  private final EarlierTotals earlier;

  Forecasts(
      PlanRepository plans,
      FundRepository funds,
      AssumptionRepository assumptions,
      Lineages lineages,
      OperatingEntries entries,
      EntryRules rules,
      LineTotals totals,
      EarlierTotals earlier) {
    this.plans = plans;
    this.funds = funds;
    this.assumptions = assumptions;
    this.lineages = lineages;
    this.entries = entries;
    this.rules = rules;
    this.totals = totals;
    this.earlier = earlier;
  }

  /**
   * @param asOf the moment whose knowledge is asked for; empty for what holds now
   * @throws ProblemException not-found when the version had not begun at that moment
   */
  Forecast of(VersionKey version, Optional<AsOf> asOf) {
    LedgerKey ledger = LedgerKey.of(version);
    Lineage lineage = lineages.of(ledger, asOf);
    FundBook book = funds.book(version.municipality(), asOf);
    List<LineTotal> amounts = asOf.isEmpty() ? totals.of(ledger) : earlier.of(lineage);
    return new Forecast(
        book,
        new Flows(book, amounts, named(lineage)),
        years(version, amounts),
        assumptions.path(version.municipality(), version.plan(), AssumptionKey.PRICE_GROWTH, asOf));
  }

  private List<Movement> named(Lineage lineage) {
    return entries.sumsOfFunds(lineage).entrySet().stream()
        .map(
            sum ->
                new Movement(
                    sum.getKey().year(),
                    sum.getKey().fund(),
                    rules.line(sum.getKey()),
                    sum.getValue()))
        .toList();
  }

  /** The first year of the plan, and those after it that have amounts, without a gap. */
  private SortedSet<Integer> years(VersionKey version, List<LineTotal> amounts) {
    int firstYear = plans.get(version.municipality(), version.plan()).info().firstYear();
    SortedSet<Integer> years = new TreeSet<>(List.of(firstYear));
    SortedSet<Integer> known = new TreeSet<>(amounts.stream().map(LineTotal::year).toList());
    for (int year = firstYear + 1; known.contains(year); year++) {
      years.add(year);
    }
    return years;
  }
}
