package no.handlingsrom.fiscal.selfcost;

import java.math.BigDecimal;

/**
 * Selvkostresultat of a year.
 *
 * @param amount income minus cost, NOK; a surplus positive
 * @param ratePercent the calculation rate of the year, which the fund bears too
 */
public record SelfCostResult(int year, BigDecimal amount, BigDecimal ratePercent) {}
