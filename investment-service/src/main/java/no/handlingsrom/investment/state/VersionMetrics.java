package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.asset.AssetBooks;
import no.handlingsrom.investment.debt.LoanDebt;
import no.handlingsrom.investment.debt.LoanDebts;
import no.handlingsrom.investment.interest.DebtInterests;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.runningcost.RunningCostRepository;

/** What versions amount to, as their states and their votes tell it. */
@ApplicationScoped
class VersionMetrics {

  private final AppropriationTotals totals;
  private final LoanDebts debts;
  private final DebtInterests interests;
  private final AssetBooks assets;
  private final RunningCostRepository runningCosts;

  VersionMetrics(
      AppropriationTotals totals,
      LoanDebts debts,
      DebtInterests interests,
      AssetBooks assets,
      RunningCostRepository runningCosts) {
    this.totals = totals;
    this.debts = debts;
    this.interests = interests;
    this.assets = assets;
    this.runningCosts = runningCosts;
  }

  /** By year and code; what cannot be computed is absent. */
  SortedMap<Integer, Map<String, BigDecimal>> of(PlanVersion version) {
    Snapshot now = Snapshot.now(version);
    FinancialYears financialYears = totals.financialYears(now);
    LoanDebt debt = debts.of(now, financialYears);
    return YearMetrics.of(
        financialYears,
        debt,
        interests.of(now, debt),
        assets.of(now, financialYears),
        runningCosts.latest(now));
  }
}
