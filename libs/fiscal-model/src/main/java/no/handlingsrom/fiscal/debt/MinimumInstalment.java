package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Minimumsavdrag, Local Government Act § 14-18 first paragraph: depreciation of the year × loan
 * debt ÷ book value of depreciable assets. Debt for on-lending and for church buildings is not in
 * it; a loan for land is, though land is not depreciated.
 *
 * @param amount the least sum of instalments, NOK, to the øre, rounded up so that it is enough;
 *     {@code null} unless there is an answer
 */
public record MinimumInstalment(MinimumInstalmentOutcome outcome, BigDecimal amount) {

  /**
   * Works it out from balances that are all of 1 January, or all of 31 December.
   *
   * @param bookValue of depreciable assets, 0 or more
   */
  public static MinimumInstalment of(
      Optional<BigDecimal> depreciation,
      Optional<BigDecimal> debt,
      Optional<BigDecimal> bookValue) {
    if (bookValue.filter(value -> value.signum() == 0).isPresent()) {
      return new MinimumInstalment(MinimumInstalmentOutcome.NO_ANSWER, null);
    }
    if (depreciation.isEmpty() || debt.isEmpty() || bookValue.isEmpty()) {
      return new MinimumInstalment(MinimumInstalmentOutcome.NOT_ASSESSABLE, null);
    }
    return new MinimumInstalment(
        MinimumInstalmentOutcome.ANSWERED,
        depreciation
            .get()
            .multiply(debt.get())
            .divide(bookValue.get(), Interest.ORE, RoundingMode.CEILING));
  }
}
