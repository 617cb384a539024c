package no.handlingsrom.investment.plan;

import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * A version of a plan (planversjon), as budget-service told of it.
 *
 * @param budgetSequence the highest number of budget-service acted on for it
 */
public record PlanVersion(VersionKey key, PlanInfo plan, long budgetSequence) {

  public LedgerKey ledger() {
    return LedgerKey.of(key);
  }

  /** The years of the economic plan (økonomiplan), in order; the first is the budget year. */
  public List<Integer> operatingYears() {
    return years(plan.operatingYears());
  }

  /** The years of the investment plan, in order; those after the operating years are forecasts. */
  public List<Integer> investmentYears() {
    return years(plan.investmentYears());
  }

  /** Whether a year comes after those that the council adopts (prognose). */
  public boolean isForecast(int year) {
    return year >= plan.firstYear() + plan.operatingYears();
  }

  private List<Integer> years(int count) {
    return IntStream.range(plan.firstYear(), plan.firstYear() + count).boxed().toList();
  }
}
