package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;

/** Loans finance investments only, so no year draws more than it invests. */
final class LoanPurpose implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "loan-purpose",
        new Labels("Lån dekker bare investeringer", "Loans cover investments only"),
        LegalSource.act("§14-15"),
        Severity.ERROR,
        "investment-expenditure + use-of-loans >= 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(
                    budget.metric(Metric.INVESTMENT_EXPENDITURE, year),
                    budget.metric(Metric.USE_OF_LOANS, year)),
                amounts -> verdict(amounts.get(0).add(amounts.get(1)))));
  }

  private static Verdict verdict(BigDecimal margin) {
    return new Verdict(
        margin,
        Texts.of(
            "investeringene er %s kr mer enn lånene",
            "investments are NOK %s more than loans", margin),
        Texts.of("bruk %s kr mindre lån", "use NOK %s less of loans", margin.negate()));
  }
}
