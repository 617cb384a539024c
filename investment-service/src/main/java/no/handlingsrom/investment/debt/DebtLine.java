package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.DebtYear;

/**
 * Lånegjeld in a year as far as it is known: NOK, all positive; {@code null} is unknown, never
 * zero.
 *
 * @param assumed whether instalments rest on terms that are only assumed
 */
public record DebtLine(
    int year,
    BigDecimal opening,
    BigDecimal draws,
    BigDecimal instalments,
    BigDecimal closing,
    boolean assumed) {

  static DebtLine of(DebtYear year, boolean assumed) {
    return new DebtLine(
        year.year(), year.opening(), year.draws(), year.instalments(), year.closing(), assumed);
  }

  boolean isUnknown() {
    return opening == null && draws == null && instalments == null;
  }
}
