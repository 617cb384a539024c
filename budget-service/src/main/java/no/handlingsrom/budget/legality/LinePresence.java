package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.statement.StatementCode;

/** A KOSTRA control that a budget has income or expenditure of a kind at all. */
final class LinePresence implements StatutoryRule {

  private final RuleSpec spec;
  private final boolean income;
  private final Figure figure;

  /** Where the figure of a year is read. */
  @FunctionalInterface
  interface Figure {
    Input of(CheckedBudget budget, int year);
  }

  private LinePresence(RuleSpec spec, boolean income, Figure figure) {
    this.spec = spec;
    this.income = income;
    this.figure = figure;
  }

  /** The presence controls that apply to budgets, in the order of their numbers. */
  static List<StatutoryRule> all() {
    return List.of(
        investment(
            "085", "investeringsutgifter", "investment expenditure", Metric.INVESTMENT_EXPENDITURE),
        investment("090", "investeringsinntekter", "investment income", Metric.INVESTMENT_INCOME),
        operations(
            "100",
            Severity.WARNING,
            "driftsutgifter",
            "operating expenditure",
            "sum-operating-expenditure"),
        operations(
            "105", Severity.WARNING, "driftsinntekter", "operating income", "sum-operating-income"),
        operations(
            "130",
            Severity.ERROR,
            "skatt på inntekt og formue",
            "tax on income and wealth",
            "income-and-wealth-tax"),
        operations("135", Severity.ERROR, "rammetilskudd", "the general grant", "general-grant"));
  }

  private static StatutoryRule investment(String number, String nb, String en, Metric metric) {
    return new LinePresence(
        spec(number, Severity.WARNING, nb, en, metric.code()),
        metric == Metric.INVESTMENT_INCOME,
        (budget, year) -> budget.metric(metric, year));
  }

  private static StatutoryRule operations(
      String number, Severity severity, String nb, String en, String line) {
    return new LinePresence(
        spec(number, severity, nb, en, "5-6." + line),
        !line.endsWith("expenditure"),
        (budget, year) -> budget.line(StatementCode.OPERATIONS_BY_KIND, line, year));
  }

  private static RuleSpec spec(
      String number, Severity severity, String nb, String en, String figure) {
    return new RuleSpec(
        "kostra-" + number,
        new Labels("Budsjettet har " + nb, "The budget has " + en),
        LegalSource.kostra(number),
        severity,
        figure + (en.contains("expenditure") ? " > 0" : " < 0"));
  }

  @Override
  public RuleSpec spec() {
    return spec;
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(year -> Finding.of(year, List.of(figure.of(budget, year)), this::verdict));
  }

  private Verdict verdict(List<BigDecimal> amounts) {
    BigDecimal present = income ? amounts.get(0).negate() : amounts.get(0);
    BigDecimal smallest = new BigDecimal("0.01"); // more than nothing
    return new Verdict(
        present.subtract(smallest),
        Texts.of("beløpet er %s kr", "the amount is NOK %s", amounts.get(0)),
        new Labels("før opp beløpet", "post the amount"));
  }
}
