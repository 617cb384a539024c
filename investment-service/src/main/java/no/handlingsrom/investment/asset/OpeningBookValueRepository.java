package no.handlingsrom.investment.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.investment.position.PositionTable;
import no.handlingsrom.kit.ledger.LedgerHead;

/** The opening book values of all plan versions, and what was heard of them last. */
@ApplicationScoped
class OpeningBookValueRepository {

  private final EntityManager entityManager;
  private final PositionTable<OpeningBookValueRow> values;

  OpeningBookValueRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.values =
        new PositionTable<>(
            entityManager,
            OpeningBookValueRow.class,
            "opening_book_value",
            "year_end",
            "revision, amount");
  }

  /**
   * Holds back until the transaction ends who tells a value, and who opens a version that begins
   * with it, so that neither misses the other.
   */
  void hold(String municipality) {
    entityManager
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "opening book value " + municipality)
        .getSingleResult();
  }

  /** Keeps a value unless this revision, or a later one, is known already. */
  boolean keep(String municipality, OpeningBookValue told) {
    int kept =
        entityManager
            .createNativeQuery(
                """
                insert into told_book_value as t (municipality, year_end, revision, amount)
                values (:municipality, :yearEnd, :revision, :amount)
                on conflict (municipality, year_end) do update
                set revision = excluded.revision, amount = excluded.amount
                where t.revision < excluded.revision
                """)
            .setParameter("municipality", municipality)
            .setParameter("yearEnd", told.yearEnd())
            .setParameter("revision", told.revision())
            .setParameter("amount", told.amount())
            .executeUpdate();
    return kept == 1;
  }

  /** What was told last of the end of a year. */
  Optional<OpeningBookValue> told(String municipality, int yearEnd) {
    List<?> found =
        entityManager
            .createNativeQuery(
                """
                select year_end, revision, cast(amount as numeric(18, 2)) from told_book_value
                where municipality = :municipality and year_end = :yearEnd
                """)
            .setParameter("municipality", municipality)
            .setParameter("yearEnd", yearEnd)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(r -> new OpeningBookValue((Integer) r[0], (Long) r[1], (BigDecimal) r[2]))
        .findFirst();
  }

  /** What a version begins with. */
  Optional<OpeningBookValue> of(Snapshot snapshot) {
    return values.latest(snapshot.ledger(), snapshot.sequence()).stream()
        .map(OpeningBookValueRow::toDomain)
        .findFirst();
  }

  void add(LedgerHead change, OpeningBookValue told) {
    values.add(change.key(), change.sequence(), List.of(OpeningBookValueRow.of(told)));
  }

  void copy(@Observes VersionBranched branched) {
    values.copy(branched);
  }
}
