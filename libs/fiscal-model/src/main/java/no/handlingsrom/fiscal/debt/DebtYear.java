package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;

/** Lånegjeld i ett år, NOK, all positive: closing = opening + draws − instalments. */
public record DebtYear(
    int year, BigDecimal opening, BigDecimal draws, BigDecimal instalments, BigDecimal closing) {

  static DebtYear none(int year) {
    return new DebtYear(year, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  DebtYear plus(DebtYear other) {
    return new DebtYear(
        year,
        opening.add(other.opening),
        draws.add(other.draws),
        instalments.add(other.instalments),
        closing.add(other.closing));
  }
}
