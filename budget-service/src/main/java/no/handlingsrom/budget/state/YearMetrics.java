package no.handlingsrom.budget.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.fiscal.debt.FundFlow;
import no.handlingsrom.fiscal.debt.FundProjection;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.statement.OperatingStatements;
import no.handlingsrom.fiscal.statement.OperatingTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;

/**
 * The metrics of a version per year, read off § 5-6. A year without entries is absent, and so is a
 * closing fund balance whose opening is not known: missing is not zero.
 */
final class YearMetrics {

  private static final Map<Metric, List<String>> LINES =
      Map.ofEntries(
          Map.entry(Metric.GROSS_OPERATING_REVENUE, List.of("sum-operating-income")),
          Map.entry(Metric.NET_OPERATING_RESULT, List.of("net-operating-result")),
          Map.entry(Metric.WAGES_AND_SOCIAL_COSTS, List.of("wages", "social-costs")),
          ofItsOwn(Metric.LOAN_INSTALMENTS),
          ofItsOwn(Metric.TRANSFER_TO_INVESTMENT),
          ofItsOwn(Metric.GENERAL_GRANT),
          ofItsOwn(Metric.INCOME_AND_WEALTH_TAX),
          ofItsOwn(Metric.GOODS_AND_SERVICES),
          ofItsOwn(Metric.INTEREST_INCOME),
          ofItsOwn(Metric.DIVIDENDS),
          ofItsOwn(Metric.FINANCIAL_GAINS_AND_LOSSES),
          ofItsOwn(Metric.INTEREST_EXPENDITURE),
          ofItsOwn(Metric.ALLOCATION_TO_DISPOSITION_FUND),
          ofItsOwn(Metric.USE_OF_DISPOSITION_FUND));

  private final List<Integer> years;
  private final Map<String, StatementLine> lines;

  YearMetrics(List<LineTotal> totals) {
    years =
        List.copyOf(
            totals.stream().map(LineTotal::year).collect(Collectors.toCollection(TreeSet::new)));
    List<OperatingTotal> columns =
        totals.stream()
            .map(
                t ->
                    new OperatingTotal(
                        years.indexOf(t.year()), t.area(), t.central(), t.line(), t.amount()))
            .toList();
    lines =
        new OperatingStatements(years.size(), List.of(), columns)
            .statement(StatementCode.OPERATIONS_BY_KIND).stream()
                .collect(Collectors.toMap(StatementLine::code, line -> line));
  }

  /**
   * The metrics by code, per year.
   *
   * @param opening what the disposition funds hold when the plan begins; empty when not known
   * @param firstYear the year the plan begins
   */
  SortedMap<Integer, Map<String, BigDecimal>> of(Optional<BigDecimal> opening, int firstYear) {
    SortedMap<Integer, Map<String, BigDecimal>> metrics = new TreeMap<>();
    for (int column = 0; column < years.size(); column++) {
      Map<String, BigDecimal> year = new TreeMap<>();
      for (Map.Entry<Metric, List<String>> entry : LINES.entrySet()) {
        year.put(entry.getKey().code(), sum(entry.getValue(), column));
      }
      metrics.put(years.get(column), year);
    }
    opening.ifPresent(
        balance ->
            FundProjection.project(balance, flowsFrom(firstYear))
                .forEach(
                    year ->
                        metrics
                            .get(year.year())
                            .put(Metric.CLOSING_DISPOSITION_FUND.code(), year.closing())));
    return metrics;
  }

  /**
   * The movements of the disposition fund in the first year and those that follow without a gap.
   */
  private List<FundFlow> flowsFrom(int firstYear) {
    List<FundFlow> flows = new ArrayList<>();
    for (int year = firstYear; years.contains(year); year++) {
      int column = years.indexOf(year);
      flows.add(
          new FundFlow(
              year,
              amount("allocation-disposition-fund", column),
              amount("use-disposition-fund", column)));
    }
    return flows;
  }

  /** A metric that is a line with the same code. */
  private static Map.Entry<Metric, List<String>> ofItsOwn(Metric metric) {
    return Map.entry(metric, List.of(metric.code()));
  }

  private BigDecimal sum(List<String> lines, int column) {
    return lines.stream()
        .map(line -> amount(line, column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal amount(String line, int column) {
    return lines.get(line).amounts().get(column);
  }
}
