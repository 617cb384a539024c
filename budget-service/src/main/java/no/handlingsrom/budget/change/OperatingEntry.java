package no.handlingsrom.budget.change;

import java.math.BigDecimal;

/**
 * An entry in the operating ledger (kontoklasse 1). The economic classification is an art, or only
 * a line of § 5-6, or nothing: an amount not distributed by kind.
 *
 * @param unit code of the organisation unit it stands on
 * @param function KOSTRA function; may be {@code null}
 * @param art KOSTRA art; {@code null} where it is not known
 * @param line leaf of § 5-6 where only that is known; {@code null} beside an art
 * @param amount NOK with two decimals, KOSTRA sign: expenditure positive, income negative
 * @param text remark; may be {@code null}
 */
record OperatingEntry(
    int year,
    String unit,
    String function,
    String art,
    String line,
    BigDecimal amount,
    String text) {}
