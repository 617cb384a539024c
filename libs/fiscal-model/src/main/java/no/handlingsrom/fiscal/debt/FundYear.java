package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;

/** Fond i ett år, NOK: closing = opening + allocation + use, where use is negative. */
public record FundYear(
    int year, BigDecimal opening, BigDecimal allocation, BigDecimal use, BigDecimal closing) {}
