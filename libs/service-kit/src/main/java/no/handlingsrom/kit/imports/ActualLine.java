package no.handlingsrom.kit.imports;

import java.math.BigDecimal;
import java.util.SortedMap;
import no.handlingsrom.fiscal.kostra.AccountClass;

/**
 * A record of a file, as every format is read.
 *
 * @param line its line in the file, from 1
 * @param period 0 to 13; {@code null} where the file does not divide by period
 * @param account own account number of the municipality; {@code null} where none is told
 * @param function KOSTRA function, or chapter of the balance
 * @param art KOSTRA art, or sector of the balance
 * @param dimensions free dimensions by name; {@code null} where there are none
 * @param amount NOK with two decimals, KOSTRA sign
 */
record ActualLine(
    long line,
    AccountClass accountClass,
    Integer period,
    String account,
    String function,
    String art,
    String unit,
    String responsibility,
    String project,
    SortedMap<String, String> dimensions,
    BigDecimal amount,
    String text) {}
