package no.handlingsrom.budget.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.handlingsrom.budget.assumption.AssumptionKey;
import no.handlingsrom.budget.assumption.AssumptionRepository;
import no.handlingsrom.budget.fund.FundBook;
import no.handlingsrom.budget.fund.FundRepository;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.plan.PlanRepository;
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
  private final FlowSource flows;

  Forecasts(
      PlanRepository plans,
      FundRepository funds,
      AssumptionRepository assumptions,
      Lineages lineages,
      FlowSource flows) {
    this.plans = plans;
    this.funds = funds;
    this.assumptions = assumptions;
    this.lineages = lineages;
    this.flows = flows;
  }

  /**
   * @param asOf the moment whose knowledge is asked for; empty for what holds now
   * @throws ProblemException not-found when the version had not begun at that moment
   */
  Forecast of(VersionKey version, Optional<AsOf> asOf) {
    Lineage lineage = lineages.of(LedgerKey.of(version), asOf);
    FundBook book = funds.book(version.municipality(), asOf);
    List<LineAmount> operating = asOf.isEmpty() ? flows.now(lineage) : flows.then(lineage);
    List<LineAmount> told = asOf.isEmpty() ? flows.told(version) : List.of();
    SortedSet<Integer> years = years(version, operating);
    return new Forecast(
        book,
        new Flows(
            book, Stream.concat(operating.stream(), told.stream()).toList(), flows.named(lineage)),
        years,
        investmentYears(years, told),
        assumptions.path(version.municipality(), version.plan(), AssumptionKey.PRICE_GROWTH, asOf));
  }

  /** The first year of the plan, and those after it that have amounts, without a gap. */
  private SortedSet<Integer> years(VersionKey version, List<LineAmount> amounts) {
    int firstYear = plans.get(version.municipality(), version.plan()).info().firstYear();
    SortedSet<Integer> years = new TreeSet<>(List.of(firstYear));
    SortedSet<Integer> known = new TreeSet<>(amounts.stream().map(LineAmount::year).toList());
    for (int year = firstYear + 1; known.contains(year); year++) {
      years.add(year);
    }
    return years;
  }

  /** The years of the version, from the first on, of which every line of § 5-5 is told. */
  private static SortedSet<Integer> investmentYears(
      SortedSet<Integer> years, List<LineAmount> told) {
    SortedSet<Integer> known = new TreeSet<>();
    for (int year : years) {
      long lines = told.stream().filter(line -> line.year() == year).count();
      if (lines < FlowSource.INVESTMENT_LINES.size()) {
        return known;
      }
      known.add(year);
    }
    return known;
  }
}
