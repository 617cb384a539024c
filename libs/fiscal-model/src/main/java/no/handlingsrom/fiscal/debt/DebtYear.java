package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;

/** Lånegjeld i ett år, NOK, all positive: closing = opening + draws − instalments. */
public record DebtYear(
    int year, BigDecimal opening, BigDecimal draws, BigDecimal instalments, BigDecimal closing) {}
