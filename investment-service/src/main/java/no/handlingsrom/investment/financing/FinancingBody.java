package no.handlingsrom.investment.financing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Finansiering of a version as it is answered.
 *
 * @param years every year of the investment plan
 * @param period the years that the council adopts, as one
 */
@Schema(
    name = "Financing",
    requiredProperties = {"years", "period"})
record FinancingBody(List<FinancingYear> years, FinancingYear period) {}
