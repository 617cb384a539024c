package no.handlingsrom.investment.selfcost;

import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;

/** Femårig swaprente: its average over a year, percent. */
record SwapRate(int year, BigDecimal averagePercent, PositionBasis basis, String source) {}
