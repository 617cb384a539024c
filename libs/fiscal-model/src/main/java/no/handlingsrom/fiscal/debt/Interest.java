package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rente av en saldo: interest of a year on the average of the balance when it begins and when it
 * ends, which takes what is drawn and paid to be spread over the year.
 */
public final class Interest {

  /** Decimals of an amount in NOK. */
  static final int ORE = 2;

  private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

  private Interest() {}

  /**
   * (opening + closing) ÷ 2 × rate, NOK, to the øre, ties away from zero.
   *
   * @param ratePercent yearly rate; a change of the rate gives the change of the interest
   */
  public static BigDecimal onAverageBalance(
      BigDecimal opening, BigDecimal closing, BigDecimal ratePercent) {
    return opening
        .add(closing)
        .multiply(ratePercent)
        .divide(TWO_HUNDRED, ORE, RoundingMode.HALF_UP);
  }
}
