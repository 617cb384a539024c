package no.handlingsrom.fiscal.selfcost;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Årsgebyr of a household with standard consumption.
 *
 * @param growthPercent since the year before; empty: not known
 * @param index 100 in the year before the first growth that follows without a gap, two decimals
 * @param fee NOK a year, to the øre; empty: no fee is known to grow from
 */
public record FeeYear(
    int year,
    Optional<BigDecimal> growthPercent,
    Optional<BigDecimal> index,
    Optional<BigDecimal> fee) {}
