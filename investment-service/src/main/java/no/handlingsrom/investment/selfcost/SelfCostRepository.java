package no.handlingsrom.investment.selfcost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import no.handlingsrom.investment.position.PositionTable;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** What is stated of the self-cost services of all municipalities. */
@ApplicationScoped
class SelfCostRepository {

  private final PositionTable<SelfCostAreaRow> areas;
  private final PositionTable<SwapRateRow> rates;
  private final PositionTable<SelfCostFigureRow> figures;
  private final PositionTable<StatedFeeRow> fees;

  SelfCostRepository(EntityManager entityManager) {
    this.areas =
        new PositionTable<>(
            entityManager,
            SelfCostAreaRow.class,
            "self_cost_area",
            "area",
            "name_nb, name_en, standard_consumption, source");
    this.rates =
        new PositionTable<>(
            entityManager,
            SwapRateRow.class,
            "swap_rate",
            "year",
            "average_percent, basis, source");
    this.figures =
        new PositionTable<>(
            entityManager,
            SelfCostFigureRow.class,
            "self_cost_figure",
            "area, year, item",
            "amount, basis, source");
    this.fees =
        new PositionTable<>(
            entityManager,
            StatedFeeRow.class,
            "self_cost_fee",
            "area, year",
            "growth_percent, amount, basis, source");
  }

  /** Everything that counts in the self-cost ledger of a municipality at a number. */
  SelfCostFacts latest(LedgerKey ledger, long upTo) {
    return new SelfCostFacts(
        areas.latest(ledger, upTo).stream().map(SelfCostAreaRow::toDomain).toList(),
        rates.latest(ledger, upTo).stream().map(SwapRateRow::toDomain).toList(),
        figures.latest(ledger, upTo).stream().map(SelfCostFigureRow::toDomain).toList(),
        fees.latest(ledger, upTo).stream().map(StatedFeeRow::toDomain).toList());
  }

  void add(LedgerHead change, SelfCostFacts stated) {
    LedgerKey key = change.key();
    long sequence = change.sequence();
    areas.add(key, sequence, stated.areas().stream().map(SelfCostAreaRow::of).toList());
    rates.add(key, sequence, stated.rates().stream().map(SwapRateRow::of).toList());
    figures.add(key, sequence, stated.figures().stream().map(SelfCostFigureRow::of).toList());
    fees.add(key, sequence, stated.fees().stream().map(StatedFeeRow::of).toList());
  }
}
