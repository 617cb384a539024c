package no.handlingsrom.budget.fee;

import java.math.BigDecimal;

/**
 * A fee in a year, as stated and as worked out.
 *
 * @param level as stated; {@code null} where it is not
 * @param growthPercent as stated; {@code null} where it is not
 * @param computedLevel what the deflator makes of the level before; {@code null} where the fee does
 *     not follow it, or where the deflator or the level before is not known
 * @param computedGrowthPercent the deflator, or what two stated levels differ by, with two
 *     decimals; {@code null} where neither is known
 * @param source where the year is stated; {@code null} where it is only worked out
 */
record FeeYear(
    int year,
    BigDecimal level,
    BigDecimal growthPercent,
    BigDecimal computedLevel,
    BigDecimal computedGrowthPercent,
    String source) {}
