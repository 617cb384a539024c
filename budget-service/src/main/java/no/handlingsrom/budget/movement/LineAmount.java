package no.handlingsrom.budget.movement;

import java.math.BigDecimal;

/**
 * Linjebeløp: what a version amounts to on a line of its budgets.
 *
 * @param line line of § 5-6, or of § 5-5 as investment-service tells it; {@code null} where the
 *     amount is not distributed by kind
 * @param amount NOK, KOSTRA sign
 */
record LineAmount(int year, String line, BigDecimal amount) {}
