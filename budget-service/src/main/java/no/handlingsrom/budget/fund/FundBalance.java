package no.handlingsrom.budget.fund;

import java.math.BigDecimal;

/**
 * Fondsbeholdning: what a fund holds on 31 December of a year.
 *
 * @param amount NOK, positive
 * @param source document and line, or how it was derived
 */
public record FundBalance(
    String fund,
    int yearEnd,
    Valuation valuation,
    BigDecimal amount,
    BalanceBasis basis,
    String source) {}
