package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.debt.LoanDebts;
import no.handlingsrom.investment.plan.PlanVersion;

/** What versions amount to, as their states and their votes tell it. */
@ApplicationScoped
class VersionMetrics {

  private final AppropriationTotals totals;
  private final LoanDebts debts;

  VersionMetrics(AppropriationTotals totals, LoanDebts debts) {
    this.totals = totals;
    this.debts = debts;
  }

  /** By year and code; what cannot be computed is absent. */
  SortedMap<Integer, Map<String, BigDecimal>> of(PlanVersion version) {
    FinancialYears financialYears = totals.financialYears(version);
    return YearMetrics.of(financialYears, debts.of(version.ledger(), financialYears));
  }
}
