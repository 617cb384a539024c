package no.handlingsrom.investment.debt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.investment.position.PositionTable;
import no.handlingsrom.investment.position.Stated;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The debt positions of all plan versions. */
@ApplicationScoped
class DebtRepository {

  private static final Comparator<DebtPosition> BY_CLASS_AND_YEAR =
      Comparator.comparing(DebtPosition::loanClass)
          .thenComparing(DebtPosition::year)
          .thenComparing(DebtPosition::item);

  private final PositionTable<DebtPositionRow> positions;
  private final PositionTable<DebtTermsRow> terms;

  DebtRepository(EntityManager entityManager) {
    this.positions =
        new PositionTable<>(
            entityManager,
            DebtPositionRow.class,
            "debt_position",
            "loan_class, year, item",
            "amount, basis, source");
    this.terms =
        new PositionTable<>(
            entityManager,
            DebtTermsRow.class,
            "debt_terms",
            "loan_class",
            "kind, years, standing_years, percent, first_instalment_after, basis, source");
  }

  /** The assumed terms that count: of each class the last stated. */
  List<StatedTerms> terms(Snapshot snapshot) {
    return terms.latest(snapshot.ledger(), snapshot.sequence()).stream()
        .map(DebtTermsRow::toDomain)
        .toList();
  }

  /** All terms ever assumed, in the order of the changes that stated them. */
  List<Stated<StatedTerms>> allTerms(LedgerKey ledger) {
    return terms.all(ledger).stream()
        .map(row -> new Stated<>(row.sequence(), row.toDomain()))
        .toList();
  }

  void addTerms(LedgerHead change, List<StatedTerms> stated) {
    terms.add(change.key(), change.sequence(), stated.stream().map(DebtTermsRow::of).toList());
  }

  /** The positions that count: the last stated of each class, year and item. */
  List<DebtPosition> latest(Snapshot snapshot) {
    return positions.latest(snapshot.ledger(), snapshot.sequence()).stream()
        .map(DebtPositionRow::toDomain)
        .sorted(BY_CLASS_AND_YEAR)
        .toList();
  }

  /** Every position ever stated, in the order of the changes that stated them. */
  List<Stated<DebtPosition>> all(LedgerKey ledger) {
    return positions.all(ledger).stream()
        .map(row -> new Stated<>(row.sequence(), row.toDomain()))
        .toList();
  }

  void add(LedgerHead change, List<DebtPosition> stated) {
    positions.add(
        change.key(), change.sequence(), stated.stream().map(DebtPositionRow::of).toList());
  }

  void copy(@Observes VersionBranched branched) {
    positions.copy(branched);
    terms.copy(branched);
  }
}
