package no.handlingsrom.investment.runningcost;

import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;

/**
 * FDV-kostnad of a project as a version states it.
 *
 * @param project id of the project
 * @param fromYear the first year it is due; it is due every year until another amount is
 * @param amount NOK a year in the prices of the plan; a saving is negative
 * @param source document and line, or how it was derived
 */
record RunningCost(
    String project, int fromYear, BigDecimal amount, PositionBasis basis, String source) {}
