package no.handlingsrom.investment.state;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.asset.AssetBook;
import no.handlingsrom.investment.asset.MinimumInstalments;
import no.handlingsrom.investment.debt.DebtLine;
import no.handlingsrom.investment.debt.LoanDebt;
import no.handlingsrom.investment.interest.DebtInterest;
import no.handlingsrom.investment.runningcost.RunningCosts;

/**
 * The metrics of a version or an account book by year and code. Whatever cannot be computed is
 * absent: missing is not zero.
 */
final class YearMetrics {

  private static final List<Metric> FUNDS =
      List.of(
          Metric.ALLOCATION_UNRESTRICTED_INVESTMENT_FUND,
          Metric.USE_UNRESTRICTED_INVESTMENT_FUND,
          Metric.ALLOCATION_RESTRICTED_INVESTMENT_FUNDS,
          Metric.USE_RESTRICTED_INVESTMENT_FUNDS);

  private final SortedMap<Integer, Map<String, BigDecimal>> years = new TreeMap<>();

  private YearMetrics(FinancialYears financialYears) {
    for (int year : financialYears.years()) {
      put(Metric.INVESTMENT_EXPENDITURE, year, financialYears.expenditure(year));
      for (Metric line : List.of(Metric.USE_OF_LOANS, Metric.TRANSFER_FROM_OPERATIONS)) {
        put(line, year, financialYears.financing(line.code(), year));
      }
    }
  }

  /** What is invested and how it is financed, without debt. */
  static SortedMap<Integer, Map<String, BigDecimal>> of(FinancialYears financialYears) {
    return new YearMetrics(financialYears).years;
  }

  /** What is invested, how it is financed and the debt, without what that costs in operations. */
  static SortedMap<Integer, Map<String, BigDecimal>> of(
      FinancialYears financialYears, LoanDebt debt) {
    return withDebt(financialYears, debt).years;
  }

  static SortedMap<Integer, Map<String, BigDecimal>> of(
      FinancialYears financialYears,
      LoanDebt debt,
      DebtInterest interest,
      AssetBook assets,
      RunningCosts runningCosts) {
    YearMetrics metrics = withDebt(financialYears, debt);
    MinimumInstalments minimums = new MinimumInstalments(assets, debt);
    for (int year : financialYears.years()) {
      metrics.put(Metric.PLANNED_INTEREST_EXPENDITURE, year, interest.of(year));
      metrics.put(Metric.PLANNED_DEPRECIATION, year, assets.depreciation(year));
      metrics.put(Metric.PLANNED_RUNNING_COST, year, runningCosts.of(year));
      metrics.put(Metric.CLOSING_BOOK_VALUE, year, assets.closingValue(year));
      metrics.put(Metric.MINIMUM_INSTALMENT, year, minimums.onClosingBalances(year));
    }
    return metrics.years;
  }

  private static YearMetrics withDebt(FinancialYears financialYears, LoanDebt debt) {
    YearMetrics metrics = new YearMetrics(financialYears);
    for (int year : financialYears.years()) {
      metrics.put(Metric.INVESTMENT_INCOME, year, financialYears.income(year));
      metrics.put(Metric.UNCOVERED_INVESTMENT, year, financialYears.uncovered(year));
      for (Metric line : FUNDS) {
        metrics.put(line, year, financialYears.financing(line.code(), year));
      }
    }
    for (DebtLine line : debt.investmentDebt()) {
      metrics.put(Metric.CLOSING_INVESTMENT_DEBT, line.year(), line.closing());
      metrics.put(Metric.PLANNED_LOAN_INSTALMENTS, line.year(), line.instalments());
    }
    for (DebtLine line : debt.startLoanDebt()) {
      metrics.put(Metric.CLOSING_START_LOAN_DEBT, line.year(), line.closing());
    }
    for (DebtLine line : debt.of(LoanClass.SELF_COST)) {
      metrics.put(Metric.CLOSING_SELF_COST_DEBT, line.year(), line.closing());
    }
    return metrics;
  }

  private void put(Metric metric, int year, Optional<BigDecimal> amount) {
    put(metric, year, amount.orElse(null));
  }

  private void put(Metric metric, int year, BigDecimal amount) {
    if (amount != null) {
      years.computeIfAbsent(year, y -> new TreeMap<>()).put(metric.code(), amount);
    }
  }
}
