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

  private static final Map<Metric, String> LINES =
      Map.of(
          Metric.GROSS_OPERATING_REVENUE, "sum-operating-income",
          Metric.NET_OPERATING_RESULT, "net-operating-result",
          Metric.LOAN_INSTALMENTS, "loan-instalments",
          Metric.TRANSFER_TO_INVESTMENT, "transfer-to-investment");

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
      for (Map.Entry<Metric, String> entry : LINES.entrySet()) {
        year.put(entry.getKey().code(), amount(entry.getValue(), column));
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

  private BigDecimal amount(String line, int column) {
    return lines.get(line).amounts().get(column);
  }
}
