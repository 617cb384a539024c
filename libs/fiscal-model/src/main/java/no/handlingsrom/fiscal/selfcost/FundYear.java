package no.handlingsrom.fiscal.selfcost;

import java.math.BigDecimal;
import java.util.List;

/**
 * Selvkostfond in a year, NOK: closing = opening + result + interest. Positive is owed to those who
 * pay the fees, negative is a deficit to be covered by them.
 *
 * @param interest calculated interest on the average of the fund before and after the result
 * @param settled what was given back of earlier surpluses, or covered of earlier deficits, oldest
 *     first, as positive amounts by the year they arose
 * @param remaining what is not settled when the year ends, oldest first; adds up to closing
 * @param overdue the part of it that should have been settled by then
 */
public record FundYear(
    int year,
    BigDecimal opening,
    BigDecimal result,
    BigDecimal interest,
    BigDecimal closing,
    List<FundLayer> settled,
    List<FundLayer> remaining,
    List<FundLayer> overdue) {}
