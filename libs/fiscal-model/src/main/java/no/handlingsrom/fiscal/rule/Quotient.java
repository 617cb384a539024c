package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Forholdstall, unrounded: numerator and denominator kept apart, so that comparing with a limit and
 * finding the distance to it need no division.
 *
 * @param numerator as summed
 * @param denominator always positive
 * @param digits decimal places the ratio is shifted to the left to be in the rule's unit
 */
record Quotient(BigDecimal numerator, BigDecimal denominator, int digits) {

  static Quotient exactly(BigDecimal value) {
    return new Quotient(value, BigDecimal.ONE, 0);
  }

  /** Below, on or above the limit: −1, 0 or 1. */
  int compareTo(BigDecimal limit) {
    return -distanceTo(limit).signum();
  }

  /** Signed change of the numerator, denominator fixed, that brings the value onto the limit. */
  BigDecimal distanceTo(BigDecimal limit) {
    return limit.multiply(denominator).movePointLeft(digits).subtract(numerator);
  }

  BigDecimal rounded(int decimals) {
    return numerator.movePointRight(digits).divide(denominator, decimals, RoundingMode.HALF_UP);
  }
}
