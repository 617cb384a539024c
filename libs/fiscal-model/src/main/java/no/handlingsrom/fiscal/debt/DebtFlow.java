package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;

/**
 * Låneopptak og avdrag: what moves a loan debt in a year.
 *
 * @param draws loans drawn, positive (the ledger's use of loans is negative)
 * @param instalments instalments paid, positive
 */
public record DebtFlow(int year, BigDecimal draws, BigDecimal instalments) {}
