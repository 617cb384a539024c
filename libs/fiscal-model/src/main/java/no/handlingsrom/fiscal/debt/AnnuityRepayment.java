package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Annuitetslån: interest and instalment together are the same every year, so instalments grow.
 *
 * @param lastYear the year in which the last instalment is paid
 * @param ratePercent yearly rate that the payment plan is made with, 0 or more; the interest that
 *     is expected may differ
 */
public record AnnuityRepayment(int lastYear, BigDecimal ratePercent) implements Repayment {

  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

  public AnnuityRepayment {
    if (InvalidModelException.require("ratePercent", ratePercent).signum() < 0) {
      throw new InvalidModelException("ratePercent", "must not be negative");
    }
  }

  @Override
  public BigDecimal instalment(BigDecimal principal, int firstYear, int year, BigDecimal balance) {
    if (ratePercent.signum() == 0) {
      return new SerialRepayment(lastYear).instalment(principal, firstYear, year, balance);
    }
    if (year >= lastYear) {
      return balance;
    }
    BigDecimal rate = ratePercent.movePointLeft(2);
    BigDecimal interest = balance.multiply(rate).setScale(Interest.ORE, RoundingMode.HALF_UP);
    return payment(principal, rate, lastYear - firstYear + 1)
        .subtract(interest)
        .max(BigDecimal.ZERO)
        .min(balance);
  }

  /** Terminbeløp: principal × rate ÷ (1 − (1 + rate)⁻ʸᵉᵃʳˢ), in whole øre. */
  private static BigDecimal payment(BigDecimal principal, BigDecimal rate, int years) {
    BigDecimal growth = BigDecimal.ONE.add(rate).pow(years, EXACT_ENOUGH);
    return principal
        .multiply(rate)
        .multiply(growth, EXACT_ENOUGH)
        .divide(growth.subtract(BigDecimal.ONE), Interest.ORE, RoundingMode.HALF_UP);
  }
}
