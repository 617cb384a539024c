package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.DebtYear;

/**
 * Lånegjeld in a year as far as it is known: NOK, all positive; {@code null} is unknown, never
 * zero.
 */
public record DebtLine(
    int year, BigDecimal opening, BigDecimal draws, BigDecimal instalments, BigDecimal closing) {

  static DebtLine of(DebtYear year) {
    return new DebtLine(
        year.year(), year.opening(), year.draws(), year.instalments(), year.closing());
  }

  boolean isUnknown() {
    return opening == null && draws == null && instalments == null;
  }
}
