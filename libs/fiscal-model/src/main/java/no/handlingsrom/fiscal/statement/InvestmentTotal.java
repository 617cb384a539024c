package no.handlingsrom.fiscal.statement;

import java.math.BigDecimal;

/**
 * Sum av investeringsposteringer: what was posted on one area or purpose and one line in one
 * column.
 *
 * @param column index of the column, from 0
 * @param area code of the service area, null when common to all
 * @param purpose code of the {@link Purpose}, null in part 1 and for lines without parts
 * @param line code of a § 5-5 first paragraph leaf
 * @param amount NOK, KOSTRA sign
 */
public record InvestmentTotal(
    int column, String area, String purpose, String line, BigDecimal amount) {}
