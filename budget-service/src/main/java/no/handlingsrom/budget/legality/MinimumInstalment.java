package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.statement.StatementCode;

/**
 * Minimumsavdrag: instalments are at least depreciation × loan debt ÷ book value of what is
 * depreciated. Without depreciable assets the formula has no answer.
 */
final class MinimumInstalment implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "minimum-instalment",
        new Labels("Avdragene er minst minimumsavdraget", "Instalments reach the minimum"),
        LegalSource.act("§14-18"),
        Severity.ERROR,
        "loan-instalments >= depreciation * closing-investment-debt / book value");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(year -> check(budget, year));
  }

  private static Finding check(CheckedBudget budget, int year) {
    List<Input> inputs =
        List.of(
            budget.metric(Metric.LOAN_INSTALMENTS, year),
            budget.line(StatementCode.OPERATIONS_BY_KIND, "depreciation", year),
            budget.metric(Metric.CLOSING_INVESTMENT_DEBT, year),
            budget.bookValue(year));
    return budget.bookValue(year).value() instanceof Known book && book.amount().signum() == 0
        ? noAnswer(year, inputs)
        : Finding.of(year, inputs, MinimumInstalment::verdict);
  }

  private static Finding noAnswer(int year, List<Input> inputs) {
    return Finding.notAssessable(
        year,
        inputs,
        new Labels(
            "uten avskrivbare anleggsmidler har formelen ikke noe svar",
            "without depreciable assets the formula has no answer"),
        new Labels(
            "begrunn avdragstiden i et unntak av sekretæren",
            "justify the repayment time in an override by the secretary"));
  }

  private static Verdict verdict(List<BigDecimal> amounts) {
    BigDecimal minimum =
        no.handlingsrom.fiscal.debt.MinimumInstalment.of(
                Optional.of(amounts.get(1)),
                Optional.of(amounts.get(2)),
                Optional.of(amounts.get(3)))
            .amount();
    BigDecimal margin = amounts.get(0).subtract(minimum);
    return new Verdict(
        margin,
        Texts.of("minimumsavdraget er %s kr", "the minimum instalment is NOK %s", minimum),
        Texts.of("øk avdragene med %s kr", "raise the instalments by NOK %s", margin.negate()));
  }
}
