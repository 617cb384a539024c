package no.handlingsrom.budget.dividend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.provenance.StatedLedgers;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The dividends of all plans; each plan has a ledger of its own for them. */
@ApplicationScoped
class DividendRepository {

  private final EntityManager entityManager;
  private final StatedLedgers ledgers;

  DividendRepository(EntityManager entityManager, StatedLedgers ledgers) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
  }

  /** What is stated: of one place of a document what was said last, of several places each. */
  List<Dividend> all(String municipality, String plan, Optional<AsOf> asOf) {
    record Place(String company, int year, DividendKind kind, String source) {}
    Map<Place, Dividend> latest = new LinkedHashMap<>();
    ledgers.rows(DividendRow.class, ledger(municipality, plan), asOf).stream()
        .map(DividendRow::toDomain)
        .forEach(d -> latest.put(new Place(d.company(), d.year(), d.kind(), d.source()), d));
    return List.copyOf(latest.values());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead state(String municipality, String plan, List<Dividend> dividends) {
    LedgerHead head = ledgers.record(ledger(municipality, plan), "dividends stated", dividends);
    for (int i = 0; i < dividends.size(); i++) {
      entityManager.persist(DividendRow.of(head, i + 1, dividends.get(i)));
    }
    return head;
  }

  private static LedgerKey ledger(String municipality, String plan) {
    return new LedgerKey(municipality, "dividends/" + plan);
  }
}
