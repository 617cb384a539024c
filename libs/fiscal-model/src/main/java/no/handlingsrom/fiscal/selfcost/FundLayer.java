package no.handlingsrom.fiscal.selfcost;

import java.math.BigDecimal;

/**
 * Over- eller underskudd that is not settled yet.
 *
 * @param year in which it arose
 * @param amount NOK; a surplus, which is owed to those who pay the fees, positive; a deficit
 *     negative
 */
public record FundLayer(int year, BigDecimal amount) {

  /** Years within which a surplus is given back and a deficit covered. */
  public static final int YEARS_TO_SETTLE = 5;

  /** The last year in which it may be settled. */
  public int dueYear() {
    return year + YEARS_TO_SETTLE;
  }

  /** Whether it should have been settled when a year ends. */
  boolean isOverdue(int atEndOf) {
    return dueYear() <= atEndOf;
  }
}
