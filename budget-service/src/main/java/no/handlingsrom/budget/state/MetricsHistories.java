package no.handlingsrom.budget.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.handlingsrom.budget.change.EntryRules;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundRepository;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.metrics.MetricsAfterChange;
import no.handlingsrom.http.metrics.MetricsHistory;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.ledger.RecordedChange;

/** Walks back from what a version amounts to now, change by change. */
@ApplicationScoped
class MetricsHistories {

  private final PlanRepository plans;
  private final FundRepository funds;
  private final OrganisationRepository organisations;
  private final Ledgers ledgers;
  private final LineTotals totals;
  private final OperatingEntries entries;
  private final EntryRules rules;

  MetricsHistories(
      PlanRepository plans,
      FundRepository funds,
      OrganisationRepository organisations,
      Ledgers ledgers,
      LineTotals totals,
      OperatingEntries entries,
      EntryRules rules) {
    this.plans = plans;
    this.funds = funds;
    this.organisations = organisations;
    this.ledgers = ledgers;
    this.totals = totals;
    this.entries = entries;
    this.rules = rules;
  }

  private record Place(int year, String area, boolean central, String line) {

    static Place of(LineTotal total) {
      return new Place(total.year(), total.area(), total.central(), total.line());
    }
  }

  /** The history of a version, in the snapshot of the caller's transaction. */
  MetricsHistory of(VersionKey version) {
    LedgerKey ledger = LedgerKey.of(version);
    List<RecordedChange> changes = ledgers.last(ledger, Long.MAX_VALUE, MetricsHistory.MOST);
    Map<Long, Map<OperatingKey, BigDecimal>> moved =
        entries.sumsOfEachChange(ledger, changes.get(0).sequence());
    Organisation organisation = organisations.of(version.municipality());
    int firstYear = plans.get(version.municipality(), version.plan()).info().firstYear();
    Optional<BigDecimal> opening =
        funds.balance(version.municipality(), FundKind.DISPOSITION, firstYear - 1);
    Map<Place, BigDecimal> standing = new HashMap<>();
    totals.of(ledger).forEach(total -> standing.put(Place.of(total), total.amount()));

    List<MetricsAfterChange> items = new ArrayList<>();
    SortedMap<Integer, Map<String, BigDecimal>> metrics = metrics(standing, opening, firstYear);
    for (int i = changes.size() - 1; i >= 0; i--) {
      RecordedChange change = changes.get(i);
      items.add(
          new MetricsAfterChange(
              change.sequence(), change.time(), change.title(), change.decision(), metrics));
      Map<OperatingKey, BigDecimal> sums = moved.getOrDefault(change.sequence(), Map.of());
      if (!sums.isEmpty()) {
        sums.forEach((key, amount) -> takeBack(standing, rules.place(key, amount, organisation)));
        metrics = metrics(standing, opening, firstYear);
      }
    }
    Collections.reverse(items);
    return new MetricsHistory(items);
  }

  /** What comes to nothing is taken for not posted: a year without entries has no metrics. */
  private static void takeBack(Map<Place, BigDecimal> standing, LineTotal moved) {
    BigDecimal before =
        standing.getOrDefault(Place.of(moved), BigDecimal.ZERO).subtract(moved.amount());
    if (before.signum() == 0) {
      standing.remove(Place.of(moved));
    } else {
      standing.put(Place.of(moved), before);
    }
  }

  private static SortedMap<Integer, Map<String, BigDecimal>> metrics(
      Map<Place, BigDecimal> standing, Optional<BigDecimal> opening, int firstYear) {
    return new YearMetrics(
            standing.entrySet().stream()
                .map(
                    entry ->
                        new LineTotal(
                            entry.getKey().year(),
                            entry.getKey().area(),
                            entry.getKey().central(),
                            entry.getKey().line(),
                            entry.getValue()))
                .toList())
        .of(opening, firstYear);
  }
}
