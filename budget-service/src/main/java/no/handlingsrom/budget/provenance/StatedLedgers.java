package no.handlingsrom.budget.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/**
 * Ledgers of what is stated beside the amounts of versions. Each statement is a numbered change
 * with rows of its own; nothing is ever edited.
 */
@ApplicationScoped
public class StatedLedgers {

  private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

  private final EntityManager entityManager;
  private final Ledgers ledgers;
  private final Lineages lineages;

  StatedLedgers(EntityManager entityManager, Ledgers ledgers, Lineages lineages) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
    this.lineages = lineages;
  }

  /** Records a change, opening the ledger with the first one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead record(LedgerKey ledger, String title, List<? extends Record> content) {
    ledgers.openIfMissing(ledger, Change.step("opened"));
    return ledgers.append(ledger, new Change(title, null, null, CanonicalForm.of(content)));
  }

  /**
   * Everything that was stated, in the order in which it was.
   *
   * @param row entity with municipality, ledger, sequence and position
   * @param asOf the moment whose knowledge is asked for; empty for what holds now
   */
  public <R> List<R> rows(Class<R> row, LedgerKey ledger, Optional<AsOf> asOf) {
    return lineages
        .ifBegun(ledger, asOf)
        .map(lineage -> upTo(row, ledger, lineage.tip().upTo()))
        .orElse(List.of());
  }

  /**
   * The moment up to which rows count that carry the time of their change.
   *
   * @throws ProblemException malformed when the instant has not passed yet
   */
  public Instant until(LedgerKey ledger, Optional<AsOf> asOf) {
    asOf.ifPresent(ledgers::requirePassed);
    lineages.ifBegun(ledger, asOf); // waits for who records something at this moment
    return asOf.map(AsOf::instant).orElse(FOREVER);
  }

  private <R> List<R> upTo(Class<R> row, LedgerKey ledger, long sequence) {
    return entityManager
        .createQuery(
            "from "
                + row.getSimpleName()
                + " where municipality = :municipality and ledger = :ledger"
                + " and sequence <= :sequence order by sequence, position",
            row)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .getResultList();
  }
}
