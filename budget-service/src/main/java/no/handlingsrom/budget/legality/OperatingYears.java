package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.statement.Area;
import no.handlingsrom.fiscal.statement.OperatingStatements;
import no.handlingsrom.fiscal.statement.OperatingTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;

/** The operating statements of the years of a version. */
final class OperatingYears {

  private static final Labels NOTHING_POSTED =
      new Labels("ingenting er ført på året", "nothing is posted in the year");
  private static final List<StatementCode> STATEMENTS =
      List.of(
          StatementCode.OPERATIONS_FIRST_PARAGRAPH,
          StatementCode.OPERATIONS_SECOND_PARAGRAPH,
          StatementCode.OPERATIONS_BY_KIND);

  private final List<Integer> years;
  private final Set<Integer> posted;
  private final Map<StatementCode, List<StatementLine>> statements;

  /**
   * @param totals all totals of the version, in any order
   */
  OperatingYears(List<Integer> years, List<Area> areas, List<LineTotal> totals) {
    this.years = List.copyOf(years);
    this.posted = totals.stream().map(LineTotal::year).collect(Collectors.toUnmodifiableSet());
    List<OperatingTotal> columns =
        totals.stream()
            .filter(t -> years.contains(t.year()))
            .map(
                t ->
                    new OperatingTotal(
                        years.indexOf(t.year()), t.area(), t.central(), t.line(), t.amount()))
            .toList();
    OperatingStatements operating = new OperatingStatements(years.size(), areas, columns);
    this.statements =
        STATEMENTS.stream().collect(Collectors.toMap(code -> code, operating::statement));
  }

  /** A figure of a statement; missing in a year without entries, zero on a line not shown. */
  MetricValue amount(StatementCode statement, String line, int year) {
    if (!posted.contains(year)) {
      return new Missing(NOTHING_POSTED);
    }
    return statements.get(statement).stream()
        .filter(shown -> shown.code().equals(line))
        .findFirst()
        .map(shown -> shown.amounts().get(years.indexOf(year)))
        .map(Known::new)
        .orElse(new Known(BigDecimal.ZERO));
  }
}
