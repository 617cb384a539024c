package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Forholdstall, unrounded: numerator and denominator kept apart, so that comparing with a limit and
 * finding the distance to it need no division.
 *
 * @param numerator of the value; not always that of the rule
 * @param denominator always positive
 * @param digits decimal places the ratio is shifted to the left to be in the rule's unit
 * @param weight what {@code numerator} moves by when the rule's own numerator moves by 1; always
 *     positive
 */
record Quotient(BigDecimal numerator, BigDecimal denominator, int digits, BigDecimal weight) {

  static Quotient exactly(BigDecimal value) {
    return ratio(value, BigDecimal.ONE, 0);
  }

  static Quotient ratio(BigDecimal numerator, BigDecimal denominator, int digits) {
    return new Quotient(numerator, denominator, digits, BigDecimal.ONE);
  }

  /** {@code to ÷ from − otherTo ÷ otherFrom}, moved by {@code to}. */
  static Quotient growthGap(
      BigDecimal from, BigDecimal to, BigDecimal otherFrom, BigDecimal otherTo, int digits) {
    return new Quotient(
        to.multiply(otherFrom).subtract(otherTo.multiply(from)),
        from.multiply(otherFrom),
        digits,
        otherFrom);
  }

  /** The sum of two values in the same unit, moved by both numerators alike. */
  Quotient plus(Quotient other) {
    return new Quotient(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator),
        digits,
        weight.multiply(other.denominator).add(other.weight.multiply(denominator)));
  }

  Quotient dividedBy(int count) {
    return new Quotient(numerator, denominator.multiply(BigDecimal.valueOf(count)), digits, weight);
  }

  /** Below, on or above the limit: −1, 0 or 1. */
  int compareTo(BigDecimal limit) {
    return -gapTo(limit).signum();
  }

  /**
   * Signed change of the rule's numerator that brings the value onto the limit; exact unless
   * weighted.
   *
   * @param decimals of a weighted change
   */
  BigDecimal distanceTo(BigDecimal limit, int decimals, RoundingMode rounding) {
    BigDecimal gap = gapTo(limit);
    return weight.equals(BigDecimal.ONE) ? gap : gap.divide(weight, decimals, rounding);
  }

  BigDecimal rounded(int decimals) {
    return numerator.movePointRight(digits).divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  private BigDecimal gapTo(BigDecimal limit) {
    return limit.multiply(denominator).movePointLeft(digits).subtract(numerator);
  }
}
