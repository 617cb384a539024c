package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;

/**
 * Avsetning til og bruk av fond: what moves a fund in a year, in KOSTRA sign.
 *
 * @param allocation money put aside, positive
 * @param use money used, negative
 */
public record FundFlow(int year, BigDecimal allocation, BigDecimal use) {}
