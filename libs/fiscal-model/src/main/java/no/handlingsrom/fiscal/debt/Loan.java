package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.util.Optional;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Lån: one principal with its repayment. A loan drawn over several years is one loan for each draw.
 *
 * @param year in which it stands on 1 January, or is drawn
 * @param principal NOK, 0 or more
 * @param fixedInterest {@code null}: the interest floats
 */
public record Loan(
    LoanClass loanClass,
    LoanStart start,
    int year,
    BigDecimal principal,
    Repayment repayment,
    FixedInterest fixedInterest) {

  public Loan {
    InvalidModelException.require("loanClass", loanClass);
    InvalidModelException.require("start", start);
    InvalidModelException.require("repayment", repayment);
    if (InvalidModelException.require("principal", principal).signum() < 0) {
      throw new InvalidModelException("principal", "must not be negative");
    }
  }

  /** The year of the first instalment. */
  public int firstInstalment() {
    return start == LoanStart.STANDING ? year : year + 1;
  }

  /** The rate the loan is bound to in a year; empty when its interest floats then. */
  public Optional<BigDecimal> fixedRate(int inYear) {
    return Optional.ofNullable(fixedInterest)
        .filter(interest -> interest.binds(inYear))
        .map(FixedInterest::ratePercent);
  }
}
