package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.http.metrics.MetricsAfterChange;
import no.handlingsrom.http.metrics.MetricsHistory;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.AppropriationTotals.ChangeTotal;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.debt.DebtHistory;
import no.handlingsrom.investment.debt.LoanDebts;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.ledger.RecordedChange;

/**
 * Walks back from what a version amounts to now, change by change: investments, financing and debt.
 * What those cost in operations is {@linkplain MetricsHistory#NOT_TRACED not traced}.
 */
@ApplicationScoped
class MetricsHistories {

  private final Ledgers ledgers;
  private final AppropriationTotals totals;
  private final LoanDebts debts;

  MetricsHistories(Ledgers ledgers, AppropriationTotals totals, LoanDebts debts) {
    this.ledgers = ledgers;
    this.totals = totals;
    this.debts = debts;
  }

  private record Place(int year, String area, String purpose, String line) {}

  /** The history of a version up to a change, in the snapshot of the caller's transaction. */
  MetricsHistory of(Snapshot snapshot) {
    LedgerKey ledger = snapshot.ledger();
    List<RecordedChange> changes = ledgers.last(ledger, snapshot.sequence(), MetricsHistory.MOST);
    Map<Long, List<ChangeTotal>> moved =
        totals.ofEachChange(ledger, changes.get(0).sequence()).stream()
            .collect(Collectors.groupingBy(ChangeTotal::sequence));
    DebtHistory debtHistory = debts.history(ledger);
    List<Integer> years = snapshot.version().investmentYears();
    Map<Place, BigDecimal> standing = standing(snapshot, years);

    List<MetricsAfterChange> items = new ArrayList<>();
    for (int i = changes.size() - 1; i >= 0; i--) {
      RecordedChange change = changes.get(i);
      FinancialYears financialYears = new FinancialYears(years, columns(standing, years));
      items.add(
          0,
          new MetricsAfterChange(
              change.sequence(),
              change.time(),
              change.title(),
              change.decision(),
              YearMetrics.of(financialYears, debtHistory.upTo(change.sequence(), financialYears))));
      moved.getOrDefault(change.sequence(), List.of()).forEach(total -> takeBack(standing, total));
    }
    return new MetricsHistory(items);
  }

  private Map<Place, BigDecimal> standing(Snapshot snapshot, List<Integer> years) {
    Map<Place, BigDecimal> standing = new HashMap<>();
    totals
        .of(snapshot)
        .forEach(
            total ->
                standing.put(
                    new Place(
                        years.get(total.column()), total.area(), total.purpose(), total.line()),
                    total.amount()));
    return standing;
  }

  /** What comes to nothing is taken for not posted: missing is not zero. */
  private static void takeBack(Map<Place, BigDecimal> standing, ChangeTotal moved) {
    Place place = new Place(moved.year(), moved.area(), moved.purpose(), moved.line());
    BigDecimal before = standing.getOrDefault(place, BigDecimal.ZERO).subtract(moved.amount());
    if (before.signum() == 0) {
      standing.remove(place);
    } else {
      standing.put(place, before);
    }
  }

  private static List<InvestmentTotal> columns(
      Map<Place, BigDecimal> standing, List<Integer> years) {
    return standing.entrySet().stream()
        .map(
            entry ->
                new InvestmentTotal(
                    years.indexOf(entry.getKey().year()),
                    entry.getKey().area(),
                    entry.getKey().purpose(),
                    entry.getKey().line(),
                    entry.getValue()))
        .toList();
  }
}
