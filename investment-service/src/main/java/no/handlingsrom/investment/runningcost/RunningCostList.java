package no.handlingsrom.investment.runningcost;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.investment.runningcost.NewRunningCosts.RunningCostBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The running costs of a version as they are answered. */
@Schema(
    name = "RunningCostList",
    requiredProperties = {"items", "years"})
record RunningCostList(
    @Schema(description = "What counts, by project and year") List<RunningCostBody> items,
    @Schema(description = "All projects together, by investment year") List<Year> years) {

  /** A year. */
  @Schema(
      name = "RunningCostYear",
      requiredProperties = {"year", "amount"})
  record Year(
      @Schema(examples = "2031") int year,
      @Schema(
              description = "NOK, as far as stated; null before the first amount is due",
              nullable = true,
              examples = "9500000.00")
          BigDecimal amount) {}

  static RunningCostList of(RunningCosts costs, List<Integer> years) {
    return new RunningCostList(
        costs.all().stream().map(RunningCostBody::of).toList(),
        years.stream().map(year -> new Year(year, costs.of(year).orElse(null))).toList());
  }
}
