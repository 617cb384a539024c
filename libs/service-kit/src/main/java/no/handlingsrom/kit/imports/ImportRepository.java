package no.handlingsrom.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.imports.ImportStatus;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The imports of all municipalities, and how far those under way have come. */
@ApplicationScoped
class ImportRepository {

  private final EntityManager entityManager;

  ImportRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Optional<ImportRow> find(String municipality, String id) {
    return Optional.ofNullable(
        entityManager.find(ImportRow.class, new ImportRow.Key(id, municipality)));
  }

  /**
   * The import; until the transaction ends, nobody else receives the same. One that is being
   * carried out is not waited for.
   */
  Optional<ImportRow> hold(String municipality, String id) {
    entityManager
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "import %s %s".formatted(municipality, id))
        .getSingleResult();
    return find(municipality, id);
  }

  void add(ImportRow row) {
    entityManager.persist(row);
  }

  void flush() {
    entityManager.flush();
  }

  /** The import that has waited longest and that nobody works on; it is held from now on. */
  Optional<ImportRow> nextWaiting() {
    List<?> found =
        entityManager
            .createNativeQuery(
                """
                select * from actuals_import where status = 'RECEIVED'
                order by received_at limit 1 for update skip locked
                """,
                ImportRow.class)
            .getResultList();
    return found.stream().map(ImportRow.class::cast).findFirst();
  }

  /** What counts in a ledger now, oldest first. */
  List<ImportRow> inForce(LedgerKey ledger) {
    return entityManager
        .createQuery(
            "from ImportRow where municipality = :municipality and ledger = :ledger"
                + " and status = :completed order by ledgerSequence",
            ImportRow.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("completed", ImportStatus.COMPLETED)
        .getResultList();
  }

  /** Another increment made of the same file, that waits or counts. */
  Optional<ImportRow> sameIncrement(ImportRow row) {
    return entityManager
        .createQuery(
            "from ImportRow where municipality = :municipality and fileDigest = :digest"
                + " and kind = :increment and status in (:received, :completed) and id <> :id",
            ImportRow.class)
        .setParameter("municipality", row.municipality)
        .setParameter("digest", row.fileDigest)
        .setParameter("increment", ImportKind.INCREMENT)
        .setParameter("received", ImportStatus.RECEIVED)
        .setParameter("completed", ImportStatus.COMPLETED)
        .setParameter("id", row.id)
        .getResultStream()
        .findFirst();
  }

  /** Counts one more attempt, in the caller's transaction, and begins to count records anew. */
  int begin(String municipality, String id) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    """
                    insert into actuals_import_progress as p (municipality, id, attempts, lines)
                    values (:municipality, :id, 1, 0)
                    on conflict (municipality, id)
                    do update set attempts = p.attempts + 1, lines = 0
                    returning attempts
                    """)
                .setParameter("municipality", municipality)
                .setParameter("id", id)
                .getSingleResult())
        .intValue();
  }

  void progress(String municipality, String id, long lines) {
    entityManager
        .createNativeQuery(
            "update actuals_import_progress set lines = :lines"
                + " where municipality = :municipality and id = :id")
        .setParameter("municipality", municipality)
        .setParameter("id", id)
        .setParameter("lines", lines)
        .executeUpdate();
  }

  /** Records read so far by whoever works on the import; 0 when nobody has begun. */
  long readSoFar(String municipality, String id) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select lines from actuals_import_progress"
                    + " where municipality = :municipality and id = :id",
                Long.class)
            .setParameter("municipality", municipality)
            .setParameter("id", id)
            .getResultList();
    return found.isEmpty() ? 0 : (Long) found.get(0);
  }

  void forgetProgress(String municipality, String id) {
    entityManager
        .createNativeQuery(
            "delete from actuals_import_progress where municipality = :municipality and id = :id")
        .setParameter("municipality", municipality)
        .setParameter("id", id)
        .executeUpdate();
  }
}
