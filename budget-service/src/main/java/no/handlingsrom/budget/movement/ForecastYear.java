package no.handlingsrom.budget.movement;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.FundYear;

/**
 * A fund in a year, NOK: closing = opening + allocation + use, where use is negative.
 *
 * @param opening {@code null} where it is not known
 * @param closing {@code null} where the opening is not known
 * @param needed what the fund must hold when the year ends; {@code null} where nothing is asked of
 *     it, or where that cannot be told
 */
record ForecastYear(
    int year,
    BigDecimal opening,
    BigDecimal allocation,
    BigDecimal use,
    BigDecimal closing,
    BigDecimal needed) {

  /** A year whose opening is not known. */
  static ForecastYear unknown(int year, Flow flow, BigDecimal needed) {
    return new ForecastYear(year, null, flow.allocation(), flow.use(), null, needed);
  }

  static ForecastYear of(FundYear y, BigDecimal needed) {
    return new ForecastYear(y.year(), y.opening(), y.allocation(), y.use(), y.closing(), needed);
  }

  /** By how much it holds less than it must; zero where it does not, or nobody knows. */
  BigDecimal shortfall() {
    return needed == null || closing == null
        ? BigDecimal.ZERO
        : needed.subtract(closing).max(BigDecimal.ZERO);
  }
}
