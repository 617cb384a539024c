package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;

/**
 * Nedbetaling: how a loan is paid back, year by year. Instalments are whole øre, never negative,
 * never more than what is owed; what rounding leaves is in the last one.
 */
public sealed interface Repayment permits SerialRepayment, AnnuityRepayment, FixedRepayment {

  /**
   * The instalment of a year.
   *
   * @param principal what is to be paid back in all, NOK
   * @param firstYear the year of the first instalment
   * @param year the first year or a later one
   * @param balance what is owed when the year begins
   */
  BigDecimal instalment(BigDecimal principal, int firstYear, int year, BigDecimal balance);
}
