package no.handlingsrom.budget.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.provenance.StatedLedgers;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The fees of all plans; each plan has a ledger of its own for them. */
@ApplicationScoped
class FeeRepository {

  private final EntityManager entityManager;
  private final StatedLedgers ledgers;

  FeeRepository(EntityManager entityManager, StatedLedgers ledgers) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
  }

  /** Everything that was stated, in the order in which it was. */
  List<FeeStatement> all(String municipality, String plan, Optional<AsOf> asOf) {
    return ledgers.rows(FeeRow.class, ledger(municipality, plan), asOf).stream()
        .map(FeeRow::toDomain)
        .toList();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead state(String municipality, String plan, List<FeeStatement> fees) {
    LedgerHead head = ledgers.record(ledger(municipality, plan), "fees stated", fees);
    for (int i = 0; i < fees.size(); i++) {
      entityManager.persist(FeeRow.of(head, i + 1, fees.get(i)));
    }
    return head;
  }

  private static LedgerKey ledger(String municipality, String plan) {
    return new LedgerKey(municipality, "fees/" + plan);
  }
}
