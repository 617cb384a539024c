package no.handlingsrom.budget.fee;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fee as it is answered. */
@Schema(
    name = "Fee",
    requiredProperties = {"code", "names", "unit", "basis", "selfCost", "source", "years"})
record FeeAnswer(
    String code,
    Labels names,
    @Schema(nullable = true) String unit,
    FeeBasis basis,
    @Schema(
            description = "Where a self-cost fee is worked out",
            nullable = true,
            examples = "/municipalities/3203/self-cost/water")
        String selfCost,
    @Schema(description = "Where what the fee is was stated last") String source,
    List<Year> years) {

  /** A year of it. */
  @Schema(
      name = "FeeYear",
      requiredProperties = {
        "year",
        "level",
        "growthPercent",
        "computedLevel",
        "computedGrowthPercent",
        "source"
      })
  record Year(
      int year,
      @Schema(description = "As stated", nullable = true) BigDecimal level,
      @Schema(description = "As stated", nullable = true) BigDecimal growthPercent,
      @Schema(
              description =
                  "What the deflator of the plan makes of the level before; null where the fee does"
                      + " not follow it, or where either is not known",
              nullable = true)
          BigDecimal computedLevel,
      @Schema(description = "The deflator, or what two stated levels differ by", nullable = true)
          BigDecimal computedGrowthPercent,
      @Schema(description = "Null where the year is only worked out", nullable = true)
          String source) {

    static Year of(FeeYear y) {
      return new Year(
          y.year(),
          y.level(),
          y.growthPercent(),
          y.computedLevel(),
          y.computedGrowthPercent(),
          y.source());
    }
  }

  /**
   * @param deflator per cent by year
   */
  static FeeAnswer of(
      String municipality,
      Fee fee,
      Collection<Integer> planYears,
      Map<Integer, BigDecimal> deflator) {
    FeeStatement last = fee.last();
    return new FeeAnswer(
        last.code(),
        last.names(),
        last.unit(),
        last.basis(),
        last.selfCostArea() == null
            ? null
            : "/municipalities/%s/self-cost/%s".formatted(municipality, last.selfCostArea()),
        last.source(),
        fee.path(planYears, deflator).stream().map(Year::of).toList());
  }
}
