package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.investment.position.PositionBasis;

/**
 * Inngående lånegjeld or planlagt avdrag of a loan class.
 *
 * @param amount NOK with two decimals, positive
 * @param source document and line, or how it was derived
 */
record DebtPosition(
    LoanClass loanClass,
    int year,
    DebtItem item,
    BigDecimal amount,
    PositionBasis basis,
    String source) {}
