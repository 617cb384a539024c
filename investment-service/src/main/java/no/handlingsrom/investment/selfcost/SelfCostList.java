package no.handlingsrom.investment.selfcost;

import java.util.List;
import no.handlingsrom.investment.selfcost.NewSelfCost.AreaBody;
import no.handlingsrom.investment.selfcost.NewSelfCost.FeeBody;
import no.handlingsrom.investment.selfcost.NewSelfCost.FigureBody;
import no.handlingsrom.investment.selfcost.NewSelfCost.SwapRateBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is stated of the self-cost services of a municipality. */
@Schema(
    name = "SelfCostList",
    requiredProperties = {"areas", "swapRates", "figures", "fees", "sequence"})
record SelfCostList(
    List<AreaBody> areas,
    List<SwapRateBody> swapRates,
    List<FigureBody> figures,
    List<FeeBody> fees,
    @Schema(description = "The answer holds all changes up to this number; 0 before the first")
        long sequence) {

  static SelfCostList of(SelfCostFacts facts, long sequence) {
    return new SelfCostList(
        facts.areas().stream().map(AreaBody::of).toList(),
        facts.rates().stream().map(SwapRateBody::of).toList(),
        facts.figures().stream().map(FigureBody::of).toList(),
        facts.fees().stream().map(FeeBody::of).toList(),
        sequence);
  }
}
