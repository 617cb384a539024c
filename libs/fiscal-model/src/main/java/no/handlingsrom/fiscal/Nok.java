package no.handlingsrom.fiscal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Kroner: the named conversions of an amount in NOK. Amounts themselves are exact, with øre. */
public final class Nok {

  private static final int DIGITS_IN_A_THOUSAND = 3;

  private Nok() {}

  /**
   * Beløp i 1000: whole thousands, ties away from zero. Each printed figure is rounded alone, so a
   * printed sum may differ from the sum of the printed lines. Zero has no sign.
   */
  public static BigDecimal toThousands(BigDecimal nok) {
    return nok.movePointLeft(DIGITS_IN_A_THOUSAND).setScale(0, RoundingMode.HALF_UP);
  }
}
