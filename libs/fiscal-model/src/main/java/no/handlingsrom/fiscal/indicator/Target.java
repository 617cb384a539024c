package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Mål: what an indicator is to reach.
 *
 * @param year by the end of which; null for a target that stands every year. The last year of
 *     several is the final one
 * @param value in the unit of the indicator, or percent change from the base year
 * @param inclusive whether the target value itself is enough; false for a target such as "> 10 %"
 */
public record Target(Integer year, BigDecimal value, boolean inclusive, TargetBasis basis) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Target {
    InvalidModelException.require("value", value);
    InvalidModelException.require("basis", basis);
  }

  boolean isRelative() {
    return basis == TargetBasis.CHANGE_FROM_BASE_YEAR;
  }

  /**
   * The value to reach, exactly.
   *
   * @param base value of the base year; unused for a level
   */
  BigDecimal level(BigDecimal base) {
    return isRelative() ? base.multiply(HUNDRED.add(value)).movePointLeft(2) : value;
  }

  boolean isMetBy(BigDecimal observed, BigDecimal base, Direction direction) {
    return direction.goodness(observed.compareTo(level(base))) >= (inclusive ? 0 : 1);
  }
}
