package no.handlingsrom.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.kit.outbox.Outbox;

/** Which periods are closed; what was said is kept, the last of a year counts. */
@ApplicationScoped
public class Closings {

  private final EntityManager entityManager;
  private final ActualsOwner owner;
  private final Outbox outbox;

  Closings(EntityManager entityManager, ActualsOwner owner, Outbox outbox) {
    this.entityManager = entityManager;
    this.owner = owner;
    this.outbox = outbox;
  }

  /** Where a year stands. */
  public ClosedPeriods of(String municipality, int year) {
    List<?> found =
        entityManager
            .createNativeQuery(
                """
                select year, through, revision, recorded_at from periods_closed
                where municipality = :municipality and year = :year
                order by revision desc limit 1
                """,
                ClosedPeriods.class)
            .setParameter("municipality", municipality)
            .setParameter("year", year)
            .getResultList();
    return found.isEmpty() ? new ClosedPeriods(year, 0, 0, null) : (ClosedPeriods) found.get(0);
  }

  /**
   * Closes the periods up to and with one, or opens those behind it again. Imports of the year that
   * are being posted are waited for, later ones see it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ClosedPeriods close(String municipality, int year, int through) {
    hold(municipality, year);
    long revision = of(municipality, year).revision() + 1;
    entityManager
        .createNativeQuery(
            """
            insert into periods_closed (municipality, year, revision, through, recorded_at)
            values (:municipality, :year, :revision, :through, clock_timestamp())
            """)
        .setParameter("municipality", municipality)
        .setParameter("year", year)
        .setParameter("revision", revision)
        .setParameter("through", through)
        .executeUpdate();
    ClosedPeriods closed = of(municipality, year);
    outbox.append(municipality, owner.closed(municipality, closed), Instant.now());
    return closed;
  }

  /** Holds back closings, and other postings, of a year until the transaction ends. */
  void hold(String municipality, int year) {
    entityManager
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "actuals %s %d".formatted(municipality, year))
        .getSingleResult();
  }
}
