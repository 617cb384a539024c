package no.handlingsrom.budget.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.handlingsrom.budget.provenance.StatedLedgers;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * The accounts of the balance of all municipalities; each municipality has a ledger for them, whose
 * clock says when each value became known.
 */
@ApplicationScoped
public class BalanceRepository {

  private final EntityManager entityManager;
  private final StatedLedgers ledgers;

  BalanceRepository(EntityManager entityManager, StatedLedgers ledgers) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
  }

  /** What an account stands at as known now, by the year at whose end it does. */
  public Map<Integer, BigDecimal> of(String municipality, BalanceAccount account) {
    return latest(municipality, Optional.empty()).stream()
        .filter(value -> value.account() == account)
        .collect(Collectors.toMap(BalanceValue::yearEnd, BalanceValue::amount));
  }

  /**
   * What counts, by account and year.
   *
   * @param asOf the moment whose knowledge is asked for; empty for what holds now
   */
  List<BalanceValue> latest(String municipality, Optional<AsOf> asOf) {
    return entityManager
        .createQuery(
            "select b from BalanceRow b where b.municipality = :municipality and b.revision ="
                + " (select max(c.revision) from BalanceRow c where c.municipality ="
                + " b.municipality and c.account = b.account and c.yearEnd = b.yearEnd"
                + " and c.recordedAt <= :until) order by b.account, b.yearEnd",
            BalanceRow.class)
        .setParameter("municipality", municipality)
        .setParameter("until", ledgers.until(ledger(municipality), asOf))
        .getResultStream()
        .map(BalanceRow::toDomain)
        .toList();
  }

  /** Where a value stands among those of its account and year. */
  record Recorded(long revision, LedgerHead head) {}

  /** Adds a value as the newest of its account and year; who adds another one waits. */
  @Transactional(Transactional.TxType.MANDATORY)
  Recorded add(String municipality, BalanceValue value) {
    LedgerHead head =
        ledgers.record(
            ledger(municipality),
            "balance recorded: %s %d".formatted(value.account().code(), value.yearEnd()),
            List.of(value));
    long revision =
        1
            + entityManager
                .createQuery(
                    "select coalesce(max(b.revision), 0) from BalanceRow b where b.municipality ="
                        + " :municipality and b.account = :account and b.yearEnd = :yearEnd",
                    Long.class)
                .setParameter("municipality", municipality)
                .setParameter("account", value.account())
                .setParameter("yearEnd", value.yearEnd())
                .getSingleResult();
    entityManager.persist(BalanceRow.of(municipality, value, revision, head.time()));
    return new Recorded(revision, head);
  }

  private static LedgerKey ledger(String municipality) {
    return new LedgerKey(municipality, "balance");
  }
}
