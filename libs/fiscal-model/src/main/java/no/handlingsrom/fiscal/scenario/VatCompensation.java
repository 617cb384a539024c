package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Kompensasjon for merverdiavgift of new amounts: VAT of 25 % on top of a price is 20 % of what is
 * paid.
 */
final class VatCompensation {

  private static final BigDecimal PART_OF_GROSS = new BigDecimal("0.2");

  private VatCompensation() {}

  /** NOK, negative as income; to the øre, half away from zero. */
  static BigDecimal of(BigDecimal bearing) {
    return bearing.multiply(PART_OF_GROSS).setScale(2, RoundingMode.HALF_UP).negate();
  }
}
