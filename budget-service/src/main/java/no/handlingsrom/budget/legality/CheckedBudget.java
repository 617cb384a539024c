package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.statement.StatementCode;

/**
 * Prøvingsgrunnlag: everything the rules ask about, so that a check is a function of it alone.
 *
 * @param years the years of the economic plan, the budget year first
 * @param accounts operating entries that have a full account
 * @param metrics what both owners' parts amount to
 * @param bookValues book value of depreciable fixed assets by the year at whose end it stands
 */
record CheckedBudget(
    List<Integer> years,
    OperatingYears operations,
    List<AccountTotal> accounts,
    MetricValues metrics,
    Map<Integer, BigDecimal> bookValues,
    Dates dates) {

  private static final Labels NO_BOOK_VALUE =
      new Labels(
          "ingen balanseverdi er registrert ved utgangen av året",
          "no balance is recorded at the end of the year");

  /** The budget year (budsjettår), for which the decision is binding. */
  int budgetYear() {
    return years.get(0);
  }

  /** One finding for each plan year. */
  List<Finding> yearly(IntFunction<Finding> check) {
    return years.stream().map(check::apply).toList();
  }

  /** A line of an operating statement in a year. */
  Input line(StatementCode statement, String line, int year) {
    return new Input(
        new Labels("§ " + statement.code() + " " + line, "§ " + statement.code() + " " + line),
        "/statements/" + statement.code(),
        operations.amount(statement, line, year));
  }

  /** A metric of either part in a year. */
  Input metric(Metric metric, int year) {
    String link =
        switch (metric.owner()) {
          case BUDGET -> "/statements/5-4-1";
          case INVESTMENT -> "/statements/5-5-1";
          case INDICATOR -> null;
        };
    return new Input(metric.names(), link, metrics.valueOf(metric.code(), year));
  }

  /** The minimum instalment as investment-service works it out from the balance it was told. */
  Input minimumInstalment(int year) {
    Metric metric = Metric.MINIMUM_INSTALMENT;
    return new Input(
        metric.names(),
        "/investment/debt/minimum-instalment",
        metrics.valueOf(metric.code(), year));
  }

  /** What the depreciable fixed assets stand at in the books when a year ends. */
  Input bookValue(int year) {
    BigDecimal value = bookValues.get(year);
    return new Input(
        new Labels(
            "bokført verdi av avskrivbare anleggsmidler", "book value of depreciable fixed assets"),
        null,
        value == null ? new Missing(NO_BOOK_VALUE) : new Known(value));
  }
}
