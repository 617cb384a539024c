package no.handlingsrom.budget.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The accounts of the balance of all municipalities. */
@ApplicationScoped
public class BalanceRepository {

  private final EntityManager entityManager;

  BalanceRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What an account stands at as known now, by the year at whose end it does. */
  public Map<Integer, BigDecimal> of(String municipality, BalanceAccount account) {
    return latest(municipality).stream()
        .filter(row -> row.account == account)
        .collect(Collectors.toMap(row -> row.yearEnd, row -> row.amount));
  }

  /** What counts now, by account and year. */
  List<BalanceRow> latest(String municipality) {
    return entityManager
        .createQuery(
            "select b from BalanceRow b where b.municipality = :municipality and b.revision ="
                + " (select max(c.revision) from BalanceRow c where c.municipality ="
                + " b.municipality and c.account = b.account and c.yearEnd = b.yearEnd)"
                + " order by b.account, b.yearEnd",
            BalanceRow.class)
        .setParameter("municipality", municipality)
        .getResultList();
  }

  /** Adds a value as the newest of its account and year; who adds another one waits. */
  void add(BalanceRow row) {
    entityManager
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "balance %s %s %d".formatted(row.municipality, row.account, row.yearEnd))
        .getSingleResult();
    row.revision =
        1
            + entityManager
                .createQuery(
                    "select coalesce(max(b.revision), 0) from BalanceRow b where b.municipality ="
                        + " :municipality and b.account = :account and b.yearEnd = :yearEnd",
                    Long.class)
                .setParameter("municipality", row.municipality)
                .setParameter("account", row.account)
                .setParameter("yearEnd", row.yearEnd)
                .getSingleResult();
    entityManager.persist(row);
    entityManager.flush();
  }
}
