package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.debt.DebtYear;
import no.handlingsrom.fiscal.debt.Interest;
import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanProjection;
import no.handlingsrom.fiscal.debt.LoanStart;
import no.handlingsrom.fiscal.debt.SerialRepayment;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;

/**
 * Framskriving: the plan continued over its investment years as a horizon assumes. Investments are
 * the plan's own; interest is the last printed one plus what the model moves; dividends, gains and
 * interest income stay as they last were; restricted funds neither grow nor shrink.
 */
final class Forecast {

  private static final Missing NOT_FORECAST =
      new Missing(
          new Labels(
              "størrelsen framskrives ikke etter planperioden",
              "the figure is not continued after the plan"));
  private static final List<Metric> GROWING_INCOME =
      List.of(Metric.INCOME_AND_WEALTH_TAX, Metric.GENERAL_GRANT, Metric.GROSS_OPERATING_REVENUE);
  private static final List<Metric> GROWING_EXPENDITURE =
      List.of(Metric.WAGES_AND_SOCIAL_COSTS, Metric.GOODS_AND_SERVICES);
  private static final List<Metric> CONSTANT =
      List.of(Metric.INTEREST_INCOME, Metric.DIVIDENDS, Metric.FINANCIAL_GAINS_AND_LOSSES);

  private final PlanBase plan;
  private final Horizon horizon;
  private final int loanTerm;
  private final Map<Integer, Map<Metric, MetricValue>> years = new HashMap<>();

  private Forecast(PlanBase plan, Horizon horizon, int loanTerm) {
    this.plan = plan;
    this.horizon = horizon;
    this.loanTerm = loanTerm;
  }

  static Forecast of(PlanBase plan, Horizon horizon, int loanTerm) {
    Forecast forecast = new Forecast(plan, horizon, loanTerm);
    forecast.continueOperations();
    forecast.continueDebt();
    forecast.continueResult();
    return forecast;
  }

  MetricValue valueOf(Metric metric, int year) {
    return year <= plan.lastPlanYear()
        ? plan.official().valueOf(metric.code(), year)
        : years.getOrDefault(year, Map.of()).getOrDefault(metric, NOT_FORECAST);
  }

  ExpectedInterest interest(int year) {
    return new ExpectedInterest(year, horizon.interestRate(), horizon.interestRate(), null);
  }

  private void put(Metric metric, int year, MetricValue value) {
    years.computeIfAbsent(year, y -> new EnumMap<>(Metric.class)).put(metric, value);
  }

  private MetricValue last(Metric metric) {
    return valueOf(metric, plan.lastPlanYear());
  }

  private void continueOperations() {
    for (int year : plan.yearsAfterPlan()) {
      for (Metric metric : GROWING_INCOME) {
        put(metric, year, grown(valueOf(metric, year - 1), horizon.incomeGrowth()));
      }
      for (Metric metric : GROWING_EXPENDITURE) {
        put(metric, year, grown(valueOf(metric, year - 1), horizon.expenditureGrowth()));
      }
      for (Metric metric : CONSTANT) {
        put(metric, year, last(metric));
      }
    }
  }

  private static MetricValue grown(MetricValue value, BigDecimal percent) {
    BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
    return value.map(amount -> amount.multiply(factor).setScale(2, RoundingMode.HALF_UP));
  }

  private void continueDebt() {
    MetricValue debt = last(Metric.CLOSING_INVESTMENT_DEBT);
    List<Loan> loans = new ArrayList<>();
    if (debt instanceof Known standing) {
      int lastInstalment = plan.lastPlanYear() + horizon.standingLoanTerm();
      loans.add(
          loan(LoanStart.STANDING, plan.lastPlanYear() + 1, standing.amount(), lastInstalment));
    }
    for (int year : plan.yearsAfterPlan()) {
      MetricValue drawn = financing(year);
      if (drawn instanceof Known known) {
        loans.add(loan(LoanStart.DRAWN, year, known.amount(), year + loanTerm));
      }
      MetricValue instalments = debt.plus(drawn) instanceof Missing m ? m : paid(loans, year);
      MetricValue closing = debt.plus(drawn).minus(instalments);
      put(Metric.PLANNED_LOAN_INSTALMENTS, year, instalments);
      put(Metric.LOAN_INSTALMENTS, year, instalments);
      put(Metric.CLOSING_INVESTMENT_DEBT, year, closing);
      put(
          Metric.PLANNED_INTEREST_EXPENDITURE,
          year,
          interest(debt, closing, horizon.interestRate()));
      debt = closing;
    }
  }

  /** Puts how the investments of a year are paid for, and gives the loans drawn. */
  private MetricValue financing(int year) {
    MetricValue outlay = plan.official().valueOf(Metric.INVESTMENT_EXPENDITURE.code(), year);
    BigDecimal vat =
        VatCompensation.of(
            plan.projects().stream()
                .map(project -> project.bearingVatIn(year))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    BigDecimal income = vat.add(horizon.otherFinancing());
    BigDecimal transfer = horizon.transferToInvestment();
    MetricValue missing = outlay.map(amount -> amount.add(income).subtract(transfer));
    MetricValue drawn = missing.map(amount -> amount.max(BigDecimal.ZERO));
    put(Metric.INVESTMENT_EXPENDITURE, year, outlay);
    put(Metric.INVESTMENT_INCOME, year, drawn.negated().map(income::add));
    put(Metric.USE_OF_LOANS, year, drawn.negated());
    put(Metric.UNCOVERED_INVESTMENT, year, missing.minus(drawn));
    put(Metric.TRANSFER_FROM_OPERATIONS, year, new Known(transfer.negate()));
    put(Metric.TRANSFER_TO_INVESTMENT, year, new Known(transfer));
    return drawn;
  }

  private static Loan loan(LoanStart start, int year, BigDecimal principal, int lastYear) {
    return new Loan(
        LoanClass.UNSPECIFIED, start, year, principal, new SerialRepayment(lastYear), null);
  }

  private static MetricValue paid(List<Loan> loans, int year) {
    return new Known(
        loans.stream()
            .flatMap(loan -> LoanProjection.of(loan, year).stream())
            .filter(projected -> projected.year() == year)
            .map(DebtYear::instalments)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static MetricValue interest(
      MetricValue opening, MetricValue closing, BigDecimal percent) {
    return opening
        .plus(closing)
        .map(both -> Interest.onAverageBalance(both, BigDecimal.ZERO, percent));
  }

  private void continueResult() {
    MetricValue expenditure = operatingExpenditure();
    MetricValue printedLessModel = last(Metric.INTEREST_EXPENDITURE).minus(modelInterest());
    MetricValue fund = last(Metric.CLOSING_DISPOSITION_FUND);
    for (int year : plan.yearsAfterPlan()) {
      expenditure = grown(expenditure, horizon.expenditureGrowth());
      MetricValue interest =
          valueOf(Metric.PLANNED_INTEREST_EXPENDITURE, year).plus(printedLessModel);
      MetricValue result =
          valueOf(Metric.GROSS_OPERATING_REVENUE, year)
              .plus(expenditure)
              .plus(interest)
              .plus(valueOf(Metric.LOAN_INSTALMENTS, year));
      for (Metric metric : CONSTANT) {
        result = result.plus(valueOf(metric, year));
      }
      put(Metric.INTEREST_EXPENDITURE, year, interest);
      put(Metric.NET_OPERATING_RESULT, year, result);
      fund = fund.minus(result).minus(valueOf(Metric.TRANSFER_TO_INVESTMENT, year));
      put(Metric.CLOSING_DISPOSITION_FUND, year, fund);
    }
  }

  /** Of the last plan year, depreciation left out: what is left of the result. */
  private MetricValue operatingExpenditure() {
    MetricValue rest =
        last(Metric.NET_OPERATING_RESULT)
            .minus(last(Metric.GROSS_OPERATING_REVENUE))
            .minus(last(Metric.INTEREST_EXPENDITURE))
            .minus(last(Metric.LOAN_INSTALMENTS));
    for (Metric metric : CONSTANT) {
      rest = rest.minus(last(metric));
    }
    return rest;
  }

  /** The model's interest on investment debt in the last plan year. */
  private MetricValue modelInterest() {
    ExpectedInterest expected = plan.interest().get(plan.lastPlanYear());
    if (expected == null) {
      return new Missing(
          new Labels(
              "renteforutsetningen for " + plan.lastPlanYear() + " er ikke kjent",
              "the interest assumption for " + plan.lastPlanYear() + " is not known"));
    }
    MetricValue closing = last(Metric.CLOSING_INVESTMENT_DEBT);
    MetricValue opening =
        closing.plus(last(Metric.USE_OF_LOANS)).plus(last(Metric.PLANNED_LOAN_INSTALMENTS));
    return interest(opening, closing, expected.averagePercent());
  }
}
