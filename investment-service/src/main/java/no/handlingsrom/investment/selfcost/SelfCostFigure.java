package no.handlingsrom.investment.selfcost;

import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;

/** A figure of a self-cost service in a year, NOK. */
record SelfCostFigure(
    String area,
    int year,
    SelfCostItem item,
    BigDecimal amount,
    PositionBasis basis,
    String source) {}
