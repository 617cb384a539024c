package no.handlingsrom.gateway.scenario;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.scenario.Horizon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Forutsetninger for years 5–10; all of them, or the years are not assessable. */
@Schema(name = "ScenarioHorizon", description = "Assumptions of years 5–10 in the plan's prices")
record HorizonBody(
    @Schema(
            required = true,
            description = "Growth a year of all operating income, -10 to 10",
            examples = "1.0")
        BigDecimal incomeGrowthPercent,
    @Schema(
            required = true,
            description = "Growth a year of operating expenditure but depreciation, -10 to 10",
            examples = "0.8")
        BigDecimal expenditureGrowthPercent,
    @Schema(required = true, description = "Interest of all debt, 0 to 20", examples = "3.5")
        BigDecimal interestRatePercent,
    @Schema(
            required = true,
            description = "Years in which the debt at the end of the plan is repaid, 1 to 60",
            examples = "25")
        Integer standingLoanTermYears,
    @Schema(
            required = true,
            description = "Grants and sales for investments, NOK a year, negative",
            examples = "-100000000")
        BigDecimal otherFinancing,
    @Schema(
            required = true,
            description = "Transfer from operations to investment, NOK a year",
            examples = "150000000")
        BigDecimal transferToInvestment) {

  Horizon toHorizon() {
    return new Horizon(
        incomeGrowthPercent,
        expenditureGrowthPercent,
        interestRatePercent,
        standingLoanTermYears,
        otherFinancing,
        transferToInvestment);
  }
}
