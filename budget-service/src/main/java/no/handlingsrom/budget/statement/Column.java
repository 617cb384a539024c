package no.handlingsrom.budget.statement;

import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.budget.plan.Plan;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.ComparisonKind;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.succession.Keepers;

/**
 * A column of a statement.
 *
 * @param id {@code account-2022}, {@code budget-2023} or {@code plan-2024}
 * @param ledger where its amounts stand
 */
record Column(String id, LedgerKey ledger, int year) {

  /** The comparison columns of a plan, then its years. */
  static List<Column> of(Plan plan, VersionKey version, Keepers keepers) {
    return Stream.concat(
            plan.info().comparisons().stream()
                .map(c -> comparison(plan.municipality(), c, keepers)),
            plan.operatingYears().stream()
                .map(year -> new Column("plan-" + year, LedgerKey.of(version), year)))
        .toList();
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
    return new Column(comparison.id(), ledger, comparison.year());
  }
}
