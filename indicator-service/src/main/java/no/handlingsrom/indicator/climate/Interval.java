package no.handlingsrom.indicator.climate;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The numbers that a rounded figure may stand for, both ends included.
 *
 * @param middle the figure itself
 */
record Interval(BigDecimal low, BigDecimal middle, BigDecimal high) {

  static final Interval ZERO = exactly(BigDecimal.ZERO);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Interval exactly(BigDecimal value) {
    return new Interval(value, value, value);
  }

  static Interval rounded(BigDecimal value, BigDecimal unit) {
    BigDecimal half = unit.divide(TWO, MathContext.DECIMAL128);
    return new Interval(value.subtract(half), value, value.add(half));
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), middle.add(other.middle), high.add(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(
        low.subtract(other.high), middle.subtract(other.middle), high.subtract(other.low));
  }

  /** Whether it can be a denominator. */
  boolean isPositive() {
    return low.signum() > 0;
  }

  /** How many percent this is of a positive number; this is not negative either. */
  Interval percentOf(Interval whole) {
    return new Interval(
        percent(low, whole.high), percent(middle, whole.middle), percent(high, whole.low));
  }

  /** The change in percent from a positive number to this. */
  Interval changeFrom(Interval base) {
    return percentOf(base).minus(exactly(HUNDRED));
  }

  /** The number from which this is a change by so many percent above −100. */
  Interval baseOf(Interval changePercent) {
    Interval left = changePercent.plus(exactly(HUNDRED));
    return new Interval(
        percent(low, left.high), percent(middle, left.middle), percent(high, left.low));
  }

  boolean touches(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
  }
}
