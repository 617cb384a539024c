package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Serielån: the same instalment every year.
 *
 * @param lastYear the year in which the last instalment is paid
 */
public record SerialRepayment(int lastYear) implements Repayment {

  @Override
  public BigDecimal instalment(BigDecimal principal, int firstYear, int year, BigDecimal balance) {
    if (year >= lastYear) {
      return balance;
    }
    BigDecimal years = BigDecimal.valueOf((long) lastYear - firstYear + 1);
    return principal.divide(years, Interest.ORE, RoundingMode.DOWN).min(balance);
  }
}
