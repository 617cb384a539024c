package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Faste avdrag: an agreed amount every year until nothing is owed; zero is a loan without
 * instalments.
 *
 * @param amount NOK a year, 0 or more
 */
public record FixedRepayment(BigDecimal amount) implements Repayment {

  public FixedRepayment {
    if (InvalidModelException.require("amount", amount).signum() < 0) {
      throw new InvalidModelException("amount", "must not be negative");
    }
  }

  @Override
  public BigDecimal instalment(BigDecimal principal, int firstYear, int year, BigDecimal balance) {
    return amount.min(balance);
  }
}
