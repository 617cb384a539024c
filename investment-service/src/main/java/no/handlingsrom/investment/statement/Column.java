package no.handlingsrom.investment.statement;

import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.ComparisonKind;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.investment.appropriation.LedgerYear;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.YearSet;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.succession.Keepers;

/**
 * A column of a statement.
 *
 * @param id {@code account-2022}, {@code budget-2023}, {@code plan-2024}, {@code forecast-2028} or
 *     {@code plan-2024-2027}
 * @param sums where its amounts stand: one year, or all the years that it adds up
 */
record Column(String id, List<LedgerYear> sums) {

  /**
   * The comparison columns of the plan, then its operating years; the second paragraph has their
   * sum as a further column.
   */
  static List<Column> of(PlanVersion version, StatementCode statement, Keepers keepers) {
    List<Column> columns = new ArrayList<>();
    String municipality = version.key().municipality();
    version.plan().comparisons().forEach(c -> columns.add(comparison(municipality, c, keepers)));
    List<LedgerYear> plan =
        version.operatingYears().stream()
            .map(year -> new LedgerYear(version.ledger(), year))
            .toList();
    plan.forEach(year -> columns.add(new Column("plan-" + year.year(), List.of(year))));
    if (statement == StatementCode.INVESTMENT_SECOND_PARAGRAPH) {
      String id = "plan-" + plan.get(0).year() + "-" + plan.get(plan.size() - 1).year();
      columns.add(new Column(id, plan));
    }
    return columns;
  }

  /** Chosen years of a version, forecasts marked, and their sum where there are several. */
  static List<Column> of(PlanVersion version, YearSet years) {
    List<LedgerYear> chosen =
        years.years().stream().map(year -> new LedgerYear(version.ledger(), year)).toList();
    List<Column> columns = new ArrayList<>();
    for (LedgerYear year : chosen) {
      String kind = version.isForecast(year.year()) ? "forecast-" : "plan-";
      columns.add(new Column(kind + year.year(), List.of(year)));
    }
    if (chosen.size() > 1) {
      columns.add(new Column("plan-" + years.name(), chosen));
    }
    return columns;
  }

  /** The municipality number under which its amounts are kept. */
  String municipality() {
    return sums.get(0).ledger().municipality();
  }

  private static Column comparison(String municipality, Comparison comparison, Keepers keepers) {
    LedgerKey ledger =
        comparison.kind() == ComparisonKind.ACCOUNT
            ? LedgerKey.ofAccounts(
                keepers.ofAccounts(municipality, comparison.year()), comparison.year())
            : LedgerKey.ofVersion(
                keepers.ofPlan(municipality, comparison.plan()),
                comparison.plan(),
                comparison.version());
    return new Column(comparison.id(), List.of(new LedgerYear(ledger, comparison.year())));
  }
}
