package no.handlingsrom.investment.selfcost;

import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;

/**
 * Årsgebyr of a household with standard consumption.
 *
 * @param growthPercent since the year before; {@code null} where it is not stated
 * @param amount NOK a year; {@code null} where it is not stated
 */
record StatedFee(
    String area,
    int year,
    BigDecimal growthPercent,
    BigDecimal amount,
    PositionBasis basis,
    String source) {}
