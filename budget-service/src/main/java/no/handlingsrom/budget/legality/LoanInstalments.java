package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;

/** The operating budget pays the instalments that the debt plan says. */
final class LoanInstalments implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "loan-instalments",
        new Labels(
            "Avdrag i driftsbudsjettet er lik avdrag i gjeldsplanen",
            "Instalments in operations equal those of the debt plan"),
        LegalSource.act("§14-18"),
        Severity.ERROR,
        "loan-instalments - planned-loan-instalments = 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(
                    budget.metric(Metric.LOAN_INSTALMENTS, year),
                    budget.metric(Metric.PLANNED_LOAN_INSTALMENTS, year)),
                amounts -> verdict(amounts.get(0).subtract(amounts.get(1)))));
  }

  private static Verdict verdict(BigDecimal difference) {
    return Verdict.zero(
        difference,
        Texts.of("avdragene avviker med %s kr", "the instalments differ by NOK %s", difference),
        Texts.of(
            "endre art 510 eller gjeldsplanen med %s kr",
            "change art 510 or the debt plan by NOK %s", difference.negate()));
  }
}
