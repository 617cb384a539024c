package no.handlingsrom.budget.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Looks up lineages. */
@ApplicationScoped
public class Lineages {

  private final EntityManager entityManager;
  private final Ledgers ledgers;

  Lineages(EntityManager entityManager, Ledgers ledgers) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
  }

  /**
   * The lineage of a ledger as it stands, or as it was known at an instant.
   *
   * @throws ProblemException not-found, or malformed for an instant that has not passed
   */
  public Lineage of(LedgerKey key, Optional<AsOf> asOf) {
    return upTo(key, asOf.map(at -> ledgers.sequenceAt(key, at)).orElseGet(() -> last(key)));
  }

  /** The lineage of a ledger; empty when it does not exist, or had not begun at the instant. */
  public Optional<Lineage> ifBegun(LedgerKey key, Optional<AsOf> asOf) {
    Optional<Long> last =
        asOf.map(at -> ledgers.sequenceIfBegun(key, at))
            .orElseGet(() -> ledgers.head(key).map(LedgerHead::sequence));
    return last.map(sequence -> upTo(key, sequence));
  }

  /** The lineage of a ledger as it stands; nobody else writes to it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Lineage held(LedgerKey key) {
    List<?> last =
        entityManager
            .createNativeQuery(
                "select last_sequence from ledger where municipality = :municipality"
                    + " and ledger = :ledger for update",
                Long.class)
            .setParameter("municipality", key.municipality())
            .setParameter("ledger", key.ledger())
            .getResultList();
    if (last.isEmpty()) {
      throw ProblemException.notFound(key.ledger());
    }
    return upTo(key, (Long) last.get(0));
  }

  /** The lineage of a ledger up to one of its changes. */
  public Lineage upTo(LedgerKey key, long sequence) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                with recursive part (ledger, up_to, parent, parent_sequence, depth) as (
                  select ledger, cast(:sequence as bigint), parent, parent_sequence, 0
                  from ledger where municipality = :municipality and ledger = :ledger
                  union all
                  select p.ledger, c.parent_sequence, p.parent, p.parent_sequence, c.depth + 1
                  from part c join ledger p on p.municipality = :municipality and p.ledger = c.parent)
                select ledger, up_to from part order by depth
                """,
                Tuple.class)
            .setParameter("municipality", key.municipality())
            .setParameter("ledger", key.ledger())
            .setParameter("sequence", sequence)
            .getResultList();
    List<Lineage.Part> parts =
        rows.stream()
            .map(Tuple.class::cast)
            .map(row -> new Lineage.Part(row.get(0, String.class), row.get(1, Long.class)))
            .toList();
    if (parts.isEmpty()) {
      throw ProblemException.notFound(key.ledger());
    }
    return new Lineage(key.municipality(), parts);
  }

  private long last(LedgerKey key) {
    return ledgers
        .head(key)
        .map(LedgerHead::sequence)
        .orElseThrow(() -> ProblemException.notFound(key.ledger()));
  }
}
