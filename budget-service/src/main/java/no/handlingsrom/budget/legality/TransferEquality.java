package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;

/** What operations transfer to investment is what investment receives from operations. */
final class TransferEquality implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "transfer-equality",
        new Labels(
            "Overføring til investering er lik overføring fra drift",
            "Transfer to investment equals transfer from operations"),
        LegalSource.regulation("§5-5"),
        Severity.ERROR,
        "transfer-to-investment + transfer-from-operations = 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(
                    budget.metric(Metric.TRANSFER_TO_INVESTMENT, year),
                    budget.metric(Metric.TRANSFER_FROM_OPERATIONS, year)),
                amounts -> verdict(amounts.get(0).add(amounts.get(1)))));
  }

  private static Verdict verdict(BigDecimal difference) {
    return Verdict.zero(
        difference,
        Texts.of("overføringene avviker med %s kr", "the transfers differ by NOK %s", difference),
        Texts.of(
            "endre overføringen i drift eller i investering med %s kr",
            "change the transfer in operations or in investment by NOK %s", difference.negate()));
  }
}
