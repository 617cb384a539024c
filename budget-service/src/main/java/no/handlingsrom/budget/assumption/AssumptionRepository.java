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
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** The assumptions of all plans; each plan has a ledger of its own for them. */
@ApplicationScoped
public class AssumptionRepository {

  private final EntityManager entityManager;
  private final Ledgers ledgers;
  private final Lineages lineages;

  AssumptionRepository(EntityManager entityManager, Ledgers ledgers, Lineages lineages) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
    this.lineages = lineages;
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
    LedgerKey ledger = ledger(municipality, plan);
    return lineages
        .ifBegun(ledger, asOf)
        .map(lineage -> upTo(ledger, lineage.tip().upTo()))
        .orElse(List.of());
  }

  private List<Assumption> upTo(LedgerKey ledger, long sequence) {
    return entityManager
        .createQuery(
            "from AssumptionRow where municipality = :municipality and ledger = :ledger"
                + " and sequence <= :sequence order by sequence, position",
            AssumptionRow.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .getResultStream()
        .map(AssumptionRow::toDomain)
        .toList();
  }

  /** States assumptions as one change; the caller has checked them. */
  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead state(String municipality, String plan, List<Assumption> assumptions) {
    LedgerKey ledger = ledger(municipality, plan);
    ledgers.openIfMissing(ledger, Change.step("assumptions begun"));
    LedgerHead head =
        ledgers.append(
            ledger, new Change("assumptions stated", null, null, CanonicalForm.of(assumptions)));
    for (int i = 0; i < assumptions.size(); i++) {
      entityManager.persist(AssumptionRow.of(head, i + 1, assumptions.get(i)));
    }
    entityManager.flush();
    return head;
  }

  private static LedgerKey ledger(String municipality, String plan) {
    return new LedgerKey(municipality, "assumptions/" + plan);
  }
}
