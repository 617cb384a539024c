package no.handlingsrom.budget.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.http.problem.ProblemException;

/** The plan versions of all municipalities. */
@ApplicationScoped
public class PlanVersionRepository
    implements PanacheRepositoryBase<PlanVersionRow, PlanVersionRow.Key> {

  /**
   * The version a path names.
   *
   * @throws ProblemException not-found
   */
  public PlanVersion get(String municipality, String plan, String version) {
    return findByIdOptional(new PlanVersionRow.Key(municipality, plan, version))
        .map(PlanVersionRow::toDomain)
        .orElseThrow(() -> notFound(plan, version));
  }

  /** All versions of the plans of a municipality that begin in a year. */
  public List<PlanVersion> ofPlansBeginning(String municipality, int firstYear) {
    return list(
            "municipality = ?1 and plan in (select p.plan from PlanRow p"
                + " where p.municipality = ?1 and p.firstYear = ?2) order by plan, version",
            municipality,
            firstYear)
        .stream()
        .map(PlanVersionRow::toDomain)
        .toList();
  }

  List<PlanVersion> all(String municipality, String plan) {
    return list("municipality = ?1 and plan = ?2 order by version", municipality, plan).stream()
        .map(PlanVersionRow::toDomain)
        .toList();
  }

  /**
   * The version, which nobody else changes the status of until the transaction ends.
   *
   * @throws ProblemException not-found
   */
  public PlanVersion lock(VersionKey key) {
    return locked(key).toDomain();
  }

  /** Adds a version that begins at a change of its ledger. */
  void add(PlanVersion version, long sequence) {
    persistAndFlush(PlanVersionRow.of(version));
    keepStatus(version.key(), version.status(), sequence);
  }

  /**
   * Takes a version to another status; it is locked by the caller's transaction.
   *
   * @param sequence number of the change of its ledger that does so
   */
  public void become(VersionKey key, VersionStatus status, long sequence) {
    locked(key).status = status;
    flush();
    keepStatus(key, status, sequence);
  }

  private void keepStatus(VersionKey key, VersionStatus status, long sequence) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into plan_version_status (municipality, plan, version, sequence, status)
            values (:municipality, :plan, :version, :sequence, :status)
            """)
        .setParameter("municipality", key.municipality())
        .setParameter("plan", key.plan())
        .setParameter("version", key.version())
        .setParameter("sequence", sequence)
        .setParameter("status", status.name())
        .executeUpdate();
  }

  /** The version as it was after a change of its ledger. */
  PlanVersion at(PlanVersion version, long sequence) {
    String status =
        (String)
            getEntityManager()
                .createNativeQuery(
                    """
                    select status from plan_version_status
                    where municipality = :municipality and plan = :plan and version = :version
                      and sequence <= :sequence
                    order by sequence desc limit 1
                    """,
                    String.class)
                .setParameter("municipality", version.key().municipality())
                .setParameter("plan", version.key().plan())
                .setParameter("version", version.key().version())
                .setParameter("sequence", sequence)
                .getSingleResult();
    return new PlanVersion(
        version.key(),
        version.names(),
        VersionStatus.valueOf(status),
        version.parent(),
        version.parentSequence());
  }

  /** The version of a plan that the council has adopted or is about to. */
  public Optional<PlanVersion> adopted(String municipality, String plan) {
    return find(
            "municipality = ?1 and plan = ?2 and status in ?3",
            municipality,
            plan,
            List.of(VersionStatus.ADOPTING, VersionStatus.ADOPTED))
        .firstResultOptional()
        .map(PlanVersionRow::toDomain);
  }

  private PlanVersionRow locked(VersionKey key) {
    PlanVersionRow row = findById(PlanVersionRow.Key.of(key), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw notFound(key.plan(), key.version());
    }
    getEntityManager().refresh(row); // what another transaction did before it gave the lock away
    return row;
  }

  private static ProblemException notFound(String plan, String version) {
    return ProblemException.notFound("version " + version + " of plan " + plan);
  }
}
