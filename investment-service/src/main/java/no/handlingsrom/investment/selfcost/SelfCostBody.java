package no.handlingsrom.investment.selfcost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.handlingsrom.fiscal.selfcost.CapitalCost;
import no.handlingsrom.fiscal.selfcost.FeeDevelopment;
import no.handlingsrom.fiscal.selfcost.FeeYear;
import no.handlingsrom.fiscal.selfcost.FundLayer;
import no.handlingsrom.fiscal.selfcost.FundYear;
import no.handlingsrom.investment.selfcost.NewSelfCost.AreaBody;
import no.handlingsrom.investment.selfcost.SelfCostAccount.CostYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A self-cost service as it is answered. */
@Schema(
    name = "SelfCost",
    requiredProperties = {"area", "years", "fees", "meanGrowthPercent"})
record SelfCostBody(
    AreaBody area,
    @Schema(description = "Years with figures of cost or income; empty without any")
        List<Year> years,
    @Schema(description = "The fee of a household; empty where no fee is stated") List<Fee> fees,
    @Schema(
            description =
                "Arithmetic mean of the growth of the years it is known for, percent; null without"
                    + " any",
            nullable = true,
            examples = "15.45")
        BigDecimal meanGrowthPercent) {

  /** Cost, result and fund of a year. */
  @Schema(
      name = "SelfCostYear",
      requiredProperties = {
        "year",
        "calculationRatePercent",
        "depreciation",
        "calculatedInterest",
        "cost",
        "result",
        "fundOpening",
        "fundInterest",
        "fundClosing",
        "settled",
        "unsettled",
        "overdue",
        "missing"
      })
  record Year(
      @Schema(examples = "2024") int year,
      @Schema(
              description = "Kalkylerente: average five-year swap rate + 0.5 percentage points",
              nullable = true)
          BigDecimal calculationRatePercent,
      @Schema(description = "Avskrivninger, NOK", nullable = true) BigDecimal depreciation,
      @Schema(
              description = "Kalkulatorisk rente on the average residual value, NOK",
              nullable = true)
          BigDecimal calculatedInterest,
      @Schema(
              description = "Direct and indirect cost, depreciation and interest, NOK",
              nullable = true)
          BigDecimal cost,
      @Schema(description = "Income + subsidy − cost, NOK; a surplus positive", nullable = true)
          BigDecimal result,
      @Schema(description = "Selvkostfond on 1 January; a deficit negative", nullable = true)
          BigDecimal fundOpening,
      @Schema(description = "At the calculation rate on its average", nullable = true)
          BigDecimal fundInterest,
      @Schema(description = "opening + result + interest", nullable = true) BigDecimal fundClosing,
      @Schema(description = "Settled in the year, oldest first; positive amounts")
          List<Layer> settled,
      @Schema(description = "Not settled on 31 December; surpluses are to be given back")
          List<Layer> unsettled,
      @Schema(description = "The part of it that should have been settled by then")
          List<Layer> overdue,
      @Schema(description = "What is not stated of the year, by item; swap-rate is the rate's")
          List<String> missing) {

    static Year of(CostYear year) {
      Optional<FundYear> fund = year.fund();
      return new Year(
          year.year(),
          year.calculationRate().orElse(null),
          year.capital().map(CapitalCost::depreciation).orElse(null),
          year.capital().map(CapitalCost::interest).orElse(null),
          year.cost().orElse(null),
          year.result().orElse(null),
          fund.map(FundYear::opening).orElse(null),
          fund.map(FundYear::interest).orElse(null),
          fund.map(FundYear::closing).orElse(null),
          layers(fund, FundYear::settled),
          layers(fund, FundYear::remaining),
          layers(fund, FundYear::overdue),
          year.missing());
    }

    private static List<Layer> layers(
        Optional<FundYear> fund, Function<FundYear, List<FundLayer>> layers) {
      return fund.map(layers).orElse(List.of()).stream().map(Layer::of).toList();
    }
  }

  /** A surplus or deficit of one year. */
  @Schema(
      name = "SelfCostLayer",
      requiredProperties = {"year", "amount", "dueYear"})
  record Layer(
      @Schema(description = "The year it arose", examples = "2021") int year,
      @Schema(description = "NOK; a deficit negative", examples = "12000000.00") BigDecimal amount,
      @Schema(description = "The last year to settle it", examples = "2026") int dueYear) {

    static Layer of(FundLayer layer) {
      return new Layer(layer.year(), layer.amount(), layer.dueYear());
    }
  }

  /** The fee of a household in a year. */
  @Schema(
      name = "SelfCostFeeYear",
      requiredProperties = {"year", "growthPercent", "index", "fee", "missing"})
  record Fee(
      @Schema(examples = "2024") int year,
      @Schema(description = "Since the year before", nullable = true, examples = "37.7")
          BigDecimal growthPercent,
      @Schema(
              description = "100 in the year before the first growth that follows without a gap",
              nullable = true,
              examples = "137.70")
          BigDecimal index,
      @Schema(
              description = "NOK a year with standard consumption; null where no fee is known",
              nullable = true)
          BigDecimal fee,
      @Schema(
              description = "Why there is no fee: fee-not-stated; null when there is one",
              nullable = true,
              examples = "fee-not-stated")
          String missing) {

    static Fee of(FeeYear year) {
      return new Fee(
          year.year(),
          year.growthPercent().orElse(null),
          year.index().orElse(null),
          year.fee().orElse(null),
          year.fee().isPresent() ? null : "fee-not-stated");
    }
  }

  static SelfCostBody of(SelfCostArea area, SelfCostAccount account) {
    List<FeeYear> fees = account.fees();
    return new SelfCostBody(
        AreaBody.of(area),
        account.years().stream().map(Year::of).toList(),
        fees.stream().map(Fee::of).toList(),
        FeeDevelopment.meanGrowth(
                fees.stream().map(FeeYear::growthPercent).flatMap(Optional::stream).toList())
            .orElse(null));
  }
}
