package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;

/** The investment budget leaves nothing uncovered, in any year of the economic plan. */
final class InvestmentBalance implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "balance-investment",
        new Labels("Investeringsbudsjettet er i balanse", "The investment budget balances"),
        LegalSource.act("§14-4"),
        Severity.ERROR,
        "uncovered-investment = 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(budget.metric(Metric.UNCOVERED_INVESTMENT, year)),
                amounts -> verdict(amounts.get(0))));
  }

  private static Verdict verdict(BigDecimal uncovered) {
    return Verdict.zero(
        uncovered,
        Texts.of(
            "%s kr av investeringene er ikke dekket",
            "NOK %s of the investments is not covered", uncovered),
        Texts.of(
            "endre investeringer eller finansiering med %s kr",
            "change investments or their financing by NOK %s", uncovered.negate()));
  }
}
