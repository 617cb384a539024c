package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.debt.DebtYear;
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
 * Økte eller sparte lån: loans that a scenario draws beyond the plan, or does not draw. What is
 * saved is repaid as it would have been, with the opposite sign.
 */
final class AddedLoans {

  private record Drawn(int year, BigDecimal amount) {}

  private final Baseline base;
  private final Integer term;
  private final List<Drawn> drawn = new ArrayList<>();

  /**
   * @param term years of serial repayment; {@code null}: at the pace of the plan's own debt
   */
  AddedLoans(Baseline base, Integer term) {
    this.base = base;
    this.term = term;
  }

  void draw(int year, BigDecimal amount) {
    if (amount.signum() != 0) {
      drawn.add(new Drawn(year, amount));
    }
  }

  /**
   * What is paid back in a year beyond the plan, negative where less is.
   *
   * @param opening what the debt is beyond the plan when the year begins
   */
  MetricValue instalments(int year, MetricValue opening) {
    if (opening.isZero() || opening instanceof Missing) {
      return opening;
    }
    return term == null
        ? atThePaceOfThePlan(year, ((Known) opening).amount())
        : new Known(
            drawn.stream()
                .map(loan -> serial(loan, year))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private BigDecimal serial(Drawn loan, int year) {
    Loan principal =
        new Loan(
            LoanClass.UNSPECIFIED,
            LoanStart.DRAWN,
            loan.year(),
            loan.amount().abs(),
            new SerialRepayment(loan.year() + term),
            null);
    BigDecimal paid =
        LoanProjection.of(principal, year).stream()
            .filter(projected -> projected.year() == year)
            .map(DebtYear::instalments)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return loan.amount().signum() < 0 ? paid.negate() : paid;
  }

  private MetricValue atThePaceOfThePlan(int year, BigDecimal opening) {
    MetricValue planned = base.valueOf(Metric.PLANNED_LOAN_INSTALMENTS, year);
    MetricValue debt = base.openingDebt(year);
    if (!(planned instanceof Known paid) || !(debt instanceof Known owed)) {
      return planned instanceof Missing ? planned : debt;
    }
    if (owed.amount().signum() <= 0) {
      return new Missing(
          new Labels(
              "planen har ingen gjeld i " + year + " å ta avdragstakten fra (loanTermYears)",
              "the plan has no debt in " + year + " to take the pace from (loanTermYears)"));
    }
    return new Known(
        opening.multiply(paid.amount()).divide(owed.amount(), 2, RoundingMode.HALF_UP));
  }
}
