package no.handlingsrom.investment.rolling;

import java.math.BigDecimal;

/**
 * What was left of a project's money when a year ended (ubrukte midler).
 *
 * @param revised revised appropriation of the year, NOK
 * @param spent NOK spent in it; {@code null} where that is not known
 */
record ClosedProject(String project, BigDecimal revised, BigDecimal spent) {

  /** What is carried on: nothing where spending is not known, or was more than was appropriated. */
  BigDecimal carried() {
    return spent == null ? BigDecimal.ZERO : revised.subtract(spent).max(BigDecimal.ZERO);
  }
}
