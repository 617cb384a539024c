package no.handlingsrom.investment.position;

import jakarta.persistence.EntityManager;
import java.util.List;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * A table of positions of all plan versions; they are added and read, never changed.
 *
 * @param <R> its rows
 */
public final class PositionTable<R extends StatedPosition> {

  private final EntityManager entityManager;
  private final Class<R> rows;
  private final String all;
  private final String latest;
  private final String copy;

  /**
   * @param subject columns that say what a position is about; of several about the same the last
   *     counts
   * @param content the other columns but those of the key
   */
  public PositionTable(
      EntityManager entityManager, Class<R> rows, String table, String subject, String content) {
    this.entityManager = entityManager;
    this.rows = rows;
    this.all =
        """
        select * from %s
        where municipality = :municipality and ledger = :ledger order by sequence, position
        """
            .formatted(table);
    this.latest =
        """
        select distinct on (%2$s) * from %1$s
        where municipality = :municipality and ledger = :ledger and sequence <= :upTo
        order by %2$s, sequence desc
        """
            .formatted(table, subject);
    this.copy =
        """
        insert into %1$s (municipality, ledger, sequence, position, %2$s, %3$s)
        select municipality, :child, :sequence, row_number() over (order by %2$s), %2$s, %3$s
        from (%4$s) latest
        """
            .formatted(table, subject, content, latest);
  }

  /** The positions that count when a change has been made, ordered by subject. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<R> latest(LedgerKey ledger, long upTo) {
    return entityManager
        .createNativeQuery(latest, rows)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("upTo", upTo)
        .getResultList();
  }

  /** Every position ever stated, in the order of the changes that stated them. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<R> all(LedgerKey ledger) {
    return entityManager
        .createNativeQuery(all, rows)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .getResultList();
  }

  /** Adds the positions of a change. */
  public void add(LedgerKey ledger, long sequence, List<R> positions) {
    for (int i = 0; i < positions.size(); i++) {
      positions.get(i).place(ledger, sequence, i + 1);
      entityManager.persist(positions.get(i));
    }
    entityManager.flush();
  }

  /** Gives a branch the positions that count in its parent, stated by its first change. */
  public void copy(VersionBranched branched) {
    entityManager
        .createNativeQuery(copy)
        .setParameter("municipality", branched.child().key().municipality())
        .setParameter("ledger", branched.child().parent().ledger())
        .setParameter("upTo", Long.MAX_VALUE)
        .setParameter("child", branched.child().key().ledger())
        .setParameter("sequence", branched.child().sequence())
        .executeUpdate();
  }
}
