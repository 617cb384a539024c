package no.handlingsrom.kit.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;

/**
 * Opens, branches, appends to and freezes ledgers. Every method that writes runs in the caller's
 * transaction and refuses to run without one, so that a change, its entries, its totals and its
 * event are kept together or not at all.
 */
@ApplicationScoped
public class Ledgers implements PanacheRepositoryBase<LedgerRow, LedgerKey> {

  /** Where a ledger stands. */
  public Optional<LedgerHead> head(LedgerKey key) {
    return findByIdOptional(key).map(LedgerRow::toDomain);
  }

  /** The years whose accounts (regnskap) a municipality keeps, ascending. */
  public List<Integer> accountYears(String municipality) {
    return list("municipality = ?1 and ledger like ?2", municipality, LedgerKey.ACCOUNTS + "%")
        .stream()
        .map(row -> Integer.valueOf(row.ledger.substring(LedgerKey.ACCOUNTS.length())))
        .sorted()
        .toList();
  }

  /**
   * Opens a root ledger; its first change has the number 1.
   *
   * @param field the field of the request that chose the identity
   * @throws ProblemException already-exists, naming the field
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead open(LedgerKey key, Change change, String field) {
    return start(key, null, change, field);
  }

  /** Opens a root ledger unless it exists. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void openIfMissing(LedgerKey key, Change change) {
    insert(key, null, change);
  }

  /**
   * Records a change, opening a root ledger with the first.
   *
   * @throws ProblemException frozen
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead appendOrOpen(LedgerKey key, Change change) {
    return insert(key, null, change) ? findById(key).toDomain() : append(key, change);
  }

  /**
   * Opens a ledger that continues a parent. The parent is locked, so that what the caller copies
   * from it in this transaction is exactly what stands at the recorded cut.
   *
   * @throws ProblemException not-found for the parent, already-exists for the child
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead branch(LedgerKey key, LedgerKey parent, Change change, String field) {
    return start(key, locked(parent), change, field);
  }

  /**
   * Records a change with amounts.
   *
   * @throws ProblemException not-found, or frozen
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead append(LedgerKey key, Change change) {
    return record(open(key), change);
  }

  /**
   * Holds back every other writer of a ledger until the transaction ends, so that a change can be
   * made of what the ledger holds.
   *
   * @throws ProblemException not-found, or frozen
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(LedgerKey key) {
    open(key);
  }

  private LedgerRow open(LedgerKey key) {
    LedgerRow row = locked(key);
    if (row.frozen) {
      throw new ProblemException(
          ProblemKind.FROZEN,
          key.ledger() + " is frozen: draft a version of your own from it",
          List.of(new Violation("version", "is frozen")));
    }
    return row;
  }

  /**
   * Records a decided amendment, which frozen ledgers take too.
   *
   * @throws ProblemException not-found
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead amend(LedgerKey key, Change change) {
    return record(locked(key), change);
  }

  /** Records a step that moves no amounts of the ledger; frozen ledgers take it too. */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead appendStep(LedgerKey key, String title) {
    return record(locked(key), Change.step(title));
  }

  /** Freezes a ledger: from now on it takes no amounts. */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead freeze(LedgerKey key, String title) {
    LedgerRow row = locked(key);
    row.frozen = true;
    return record(row, Change.step(title));
  }

  /** Thaws a ledger: from now on it takes amounts again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerHead thaw(LedgerKey key, String title) {
    LedgerRow row = locked(key);
    row.frozen = false;
    return record(row, Change.step(title));
  }

  /**
   * A page of the changes of a ledger, oldest first.
   *
   * @param asOf empty for all there are
   * @throws ProblemException not-found, malformed when the instant has not passed yet
   */
  public LedgerChangePage page(LedgerKey key, Cursor cursor, Optional<AsOf> asOf) {
    // First: who writes at this moment is waited for, and belongs to the page.
    Optional<Long> last = asOf.map(at -> sequenceAt(key, at));
    if (findById(key) == null) {
      throw ProblemException.notFound(key.ledger());
    }
    LedgerChangePage page = LedgerChangePage.of(changes(key, cursor.after(), Cursor.PAGE_SIZE + 1));
    return last.map(page::upTo).orElse(page);
  }

  /** The last changes of a ledger up to a number, oldest first. */
  public List<RecordedChange> last(LedgerKey key, long upTo, int most) {
    long end = Math.min(upTo, head(key).map(LedgerHead::sequence).orElse(0L));
    return changes(key, Math.max(0, end - most), (int) Math.min(end, most));
  }

  /**
   * The change with a number.
   *
   * @throws ProblemException not-found
   */
  public RecordedChange change(LedgerKey key, long sequence) {
    return changes(key, sequence - 1, 1).stream()
        .filter(change -> change.sequence() == sequence)
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("change " + sequence + " of " + key.ledger()));
  }

  /**
   * The number of the last change recorded up to and at an instant. The same question has the same
   * answer for ever: who writes at this moment is waited for, and later changes get later times.
   *
   * @throws ProblemException malformed when the instant has not passed yet, not-found when the
   *     ledger does not exist or had not begun
   */
  @Transactional
  public long sequenceAt(LedgerKey key, AsOf asOf) {
    return sequenceIfBegun(key, asOf)
        .orElseThrow(() -> ProblemException.notFound(key.ledger() + " as of " + asOf.instant()));
  }

  /** As {@link #sequenceAt}; empty when the ledger does not exist or had not begun. */
  @Transactional
  public Optional<Long> sequenceIfBegun(LedgerKey key, AsOf asOf) {
    requirePassed(asOf);
    Optional<LedgerHead> head = head(key);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    if (!head.get().time().isAfter(asOf.instant())) {
      waitForWriter(key);
    }
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(
                "select max(sequence) from LedgerChangeRow where municipality = :municipality"
                    + " and ledger = :ledger and recordedAt <= :instant",
                Long.class)
            .setParameter("municipality", key.municipality())
            .setParameter("ledger", key.ledger())
            .setParameter("instant", asOf.instant())
            .getSingleResult());
  }

  /**
   * Refuses an instant that has not passed by the clock that changes get their times from.
   *
   * @throws ProblemException malformed
   */
  public void requirePassed(AsOf asOf) {
    if (!asOf.instant().isBefore(now())) {
      throw ProblemException.malformed(AsOf.PARAMETER, "has not passed yet");
    }
  }

  private void waitForWriter(LedgerKey key) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from ledger where municipality = :municipality and ledger = :ledger"
                + " for share",
            Integer.class)
        .setParameter("municipality", key.municipality())
        .setParameter("ledger", key.ledger())
        .getSingleResult();
  }

  private List<RecordedChange> changes(LedgerKey key, long after, int limit) {
    return getEntityManager()
        .createQuery(
            "from LedgerChangeRow where municipality = :municipality and ledger = :ledger"
                + " and sequence > :after order by sequence",
            LedgerChangeRow.class)
        .setParameter("municipality", key.municipality())
        .setParameter("ledger", key.ledger())
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(LedgerChangeRow::toDomain)
        .toList();
  }

  private LedgerHead start(LedgerKey key, LedgerRow parent, Change change, String field) {
    if (!insert(key, parent, change)) {
      throw ProblemException.alreadyExists(field, key.ledger());
    }
    return findById(key).toDomain();
  }

  /**
   * Whether the ledger is new; of two that open it at once, the second waits and finds it there.
   */
  private boolean insert(LedgerKey key, LedgerRow parent, Change change) {
    Instant now = now();
    String before = parent == null ? DigestChain.START : parent.lastDigest;
    int inserted =
        getEntityManager()
            .createNativeQuery(
                """
                insert into ledger (municipality, ledger, parent, parent_sequence, last_sequence,
                                    last_time, last_digest, frozen)
                values (:municipality, :ledger, cast(:parent as text),
                        cast(:parentSequence as bigint), 1, :time, :digest, false)
                on conflict do nothing
                """)
            .setParameter("municipality", key.municipality())
            .setParameter("ledger", key.ledger())
            .setParameter("parent", parent == null ? null : parent.ledger)
            .setParameter("parentSequence", parent == null ? null : parent.lastSequence)
            .setParameter("time", now)
            .setParameter("digest", DigestChain.next(before, key, 1, now, change))
            .executeUpdate();
    if (inserted == 1) {
      persistChange(findById(key), change);
    }
    return inserted == 1;
  }

  private LedgerHead record(LedgerRow row, Change change) {
    Instant now = now();
    row.lastSequence++;
    row.lastTime = now.isAfter(row.lastTime) ? now : row.lastTime.plus(1, ChronoUnit.MICROS);
    row.lastDigest =
        DigestChain.next(
            row.lastDigest,
            new LedgerKey(row.municipality, row.ledger),
            row.lastSequence,
            row.lastTime,
            change);
    persistChange(row, change);
    return row.toDomain();
  }

  private void persistChange(LedgerRow row, Change change) {
    LedgerChangeRow recorded = new LedgerChangeRow();
    recorded.municipality = row.municipality;
    recorded.ledger = row.ledger;
    recorded.sequence = row.lastSequence;
    recorded.recordedAt = row.lastTime;
    recorded.title = change.title();
    recorded.decision = change.decision();
    recorded.source = change.source();
    recorded.digest = row.lastDigest;
    getEntityManager().persist(recorded);
    flush(); // the entries that the caller adds refer to this row
  }

  private LedgerRow locked(LedgerKey key) {
    LedgerRow row = findById(key, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw ProblemException.notFound(key.ledger());
    }
    getEntityManager().refresh(row); // what this transaction read before the lock may be outdated
    return row;
  }

  // The clock of the database: one for all replicas, in the microseconds that it keeps.
  private Instant now() {
    return (Instant)
        getEntityManager()
            .createNativeQuery("select clock_timestamp()", Instant.class)
            .getSingleResult();
  }
}
