package no.handlingsrom.budget.movement;

import java.math.BigDecimal;

/**
 * Fondsbevegelse: what a version moves a fund by on a line.
 *
 * @param fund code of the fund that the entries name
 * @param line line of § 5-6: an allocation or a use
 * @param amount NOK, KOSTRA sign: an allocation positive, a use negative
 */
record Movement(int year, String fund, String line, BigDecimal amount) {}
