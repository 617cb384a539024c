package no.handlingsrom.budget.legality;

import java.math.BigDecimal;

/**
 * What a year of a version amounts to on one account; only entries with function and art have one.
 *
 * @param function KOSTRA function
 * @param art KOSTRA art
 * @param amount NOK, KOSTRA sign
 */
record AccountTotal(int year, String function, String art, BigDecimal amount) {}
