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
 * depreciated. Where investment-service rolls the book value forward, the minimum is the one it
 * tells; otherwise it is worked out from the depreciation of operations and the recorded balance.
 * Without depreciable assets the formula has no answer.
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
    Input paid = budget.metric(Metric.LOAN_INSTALMENTS, year);
    Input told = budget.minimumInstalment(year);
    return told.value() instanceof Known
        ? Finding.of(year, List.of(paid, told), amounts -> verdict(amounts.get(0), amounts.get(1)))
        : fromOwnFigures(budget, paid, year);
  }

  private static Finding fromOwnFigures(CheckedBudget budget, Input paid, int year) {
    List<Input> inputs =
        List.of(
            paid,
            budget.line(StatementCode.OPERATIONS_BY_KIND, "depreciation", year),
            budget.metric(Metric.CLOSING_INVESTMENT_DEBT, year),
            budget.bookValue(year));
    return budget.bookValue(year).value() instanceof Known book && book.amount().signum() == 0
        ? noAnswer(year, inputs)
        : Finding.of(year, inputs, MinimumInstalment::fromOwnFigures);
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

  private static Verdict fromOwnFigures(List<BigDecimal> amounts) {
    return verdict(
        amounts.get(0),
        no.handlingsrom.fiscal.debt.MinimumInstalment.of(
                Optional.of(amounts.get(1)),
                Optional.of(amounts.get(2)),
                Optional.of(amounts.get(3)))
            .amount());
  }

  private static Verdict verdict(BigDecimal paid, BigDecimal minimum) {
    BigDecimal margin = paid.subtract(minimum);
    return new Verdict(
        margin,
        Texts.of("minimumsavdraget er %s kr", "the minimum instalment is NOK %s", minimum),
        Texts.of("øk avdragene med %s kr", "raise the instalments by NOK %s", margin.negate()));
  }
}
