package no.handlingsrom.budget.assumption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.budget.provenance.StatedLedgers;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The assumptions of all plans; each plan has a ledger of its own for them. */
@ApplicationScoped
public class AssumptionRepository {

  private final EntityManager entityManager;
  private final StatedLedgers ledgers;

  AssumptionRepository(EntityManager entityManager, StatedLedgers ledgers) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
  }

  /**
   * What is assumed of a key, by year; a year about which nothing is stated is absent.
   *
   * @param asOf the moment whose knowledge is asked for; empty for what holds now
   */
  public SortedMap<Integer, BigDecimal> path(
      String municipality, String plan, AssumptionKey key, Optional<AsOf> asOf) {
    SortedMap<Integer, BigDecimal> path = new TreeMap<>();
    counting(municipality, plan, asOf).stream()
        .filter(assumption -> assumption.key() == key)
        .forEach(assumption -> path.put(assumption.year(), assumption.value()));
    return path;
  }

  /** What counts, by key and year: of each the latest vintage, and of that what was said last. */
  public Collection<Assumption> counting(String municipality, String plan, Optional<AsOf> asOf) {
    record Place(AssumptionKey key, int year) {}
    Map<Place, Assumption> counting =
        new TreeMap<>(Comparator.comparing(Place::key).thenComparing(Place::year));
    all(municipality, plan, asOf)
        .forEach(
            assumption ->
                counting.merge(
                    new Place(assumption.key(), assumption.year()),
                    assumption,
                    (before, later) ->
                        later.vintage().isBefore(before.vintage()) ? before : later));
    return counting.values();
  }

  /** Everything that was stated, in the order in which it was. */
  List<Assumption> all(String municipality, String plan, Optional<AsOf> asOf) {
    return ledgers.rows(AssumptionRow.class, ledger(municipality, plan), asOf).stream()
        .map(AssumptionRow::toDomain)
        .toList();
  }

  /** States assumptions as one change; the caller has checked them. */
  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead state(String municipality, String plan, List<Assumption> assumptions) {
    LedgerHead head = ledgers.record(ledger(municipality, plan), "assumptions stated", assumptions);
    for (int i = 0; i < assumptions.size(); i++) {
      entityManager.persist(AssumptionRow.of(head, i + 1, assumptions.get(i)));
    }
    return head;
  }

  private static LedgerKey ledger(String municipality, String plan) {
    return new LedgerKey(municipality, "assumptions/" + plan);
  }
}
