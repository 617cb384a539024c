package no.handlingsrom.investment.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.investment.position.PositionTable;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Asset classes and what is invested in them, of all plan versions. */
@ApplicationScoped
class AssetRepository {

  private final PositionTable<AssetClassRow> classes;
  private final PositionTable<AssetAdditionRow> additions;

  AssetRepository(EntityManager entityManager) {
    this.classes =
        new PositionTable<>(
            entityManager,
            AssetClassRow.class,
            "asset_class",
            "asset_class",
            "name_nb, name_en, lifetime_years, remaining_years, opening_value, basis, source");
    this.additions =
        new PositionTable<>(
            entityManager,
            AssetAdditionRow.class,
            "asset_addition",
            "asset_class, year",
            "amount, basis, source");
  }

  /** The classes that count, by code. */
  List<AssetClass> classes(Snapshot snapshot) {
    return classes.latest(snapshot.ledger(), snapshot.sequence()).stream()
        .map(AssetClassRow::toDomain)
        .toList();
  }

  /** The investments that count, by class and year. */
  List<AssetAddition> additions(Snapshot snapshot) {
    return additions.latest(snapshot.ledger(), snapshot.sequence()).stream()
        .map(AssetAdditionRow::toDomain)
        .toList();
  }

  void add(LedgerHead change, List<AssetClass> stated, List<AssetAddition> invested) {
    classes.add(change.key(), change.sequence(), stated.stream().map(AssetClassRow::of).toList());
    additions.add(
        change.key(), change.sequence(), invested.stream().map(AssetAdditionRow::of).toList());
  }

  void copy(@Observes VersionBranched branched) {
    classes.copy(branched);
    additions.copy(branched);
  }
}
