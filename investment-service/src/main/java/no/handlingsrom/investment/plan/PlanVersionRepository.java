package no.handlingsrom.investment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.problem.ProblemException;

/** The plan versions known here. */
@ApplicationScoped
public class PlanVersionRepository
    implements PanacheRepositoryBase<PlanVersionRow, PlanVersionRow.Key> {

  private final PlanRepository plans;

  PlanVersionRepository(PlanRepository plans) {
    this.plans = plans;
  }

  /**
   * The version a request names.
   *
   * @throws ProblemException not-found
   */
  public PlanVersion get(String municipality, String plan, String version) {
    return findByIdOptional(new PlanVersionRow.Key(municipality, plan, version))
        .map(this::toDomain)
        .orElseThrow(() -> ProblemException.notFound("version " + version + " of plan " + plan));
  }

  /** The version with a key that is known to exist. */
  public PlanVersion get(VersionKey key) {
    return get(key.municipality(), key.plan(), key.version());
  }

  /**
   * Adds a version.
   *
   * @return false when it is there already
   */
  boolean add(VersionKey key, long budgetSequence) {
    int added =
        getEntityManager()
            .createNativeQuery(
                """
                insert into plan_version (municipality, plan, version, budget_sequence)
                values (:municipality, :plan, :version, :budgetSequence)
                on conflict do nothing
                """)
            .setParameter("municipality", key.municipality())
            .setParameter("plan", key.plan())
            .setParameter("version", key.version())
            .setParameter("budgetSequence", budgetSequence)
            .executeUpdate();
    return added == 1;
  }

  /** The versions of the plans that begin with a year, in the order of their ledgers. */
  public List<VersionKey> ofPlansBeginning(String municipality, int firstYear) {
    return find(
            "from PlanVersionRow v where v.municipality = ?1 and v.plan in (select p.plan from"
                + " PlanRow p where p.municipality = ?1 and p.firstYear = ?2)"
                + " order by v.plan, v.version",
            municipality,
            firstYear)
        .stream()
        .map(PlanVersionRow::key)
        .toList();
  }

  boolean isKnown(VersionKey key) {
    return findById(PlanVersionRow.Key.of(key)) != null;
  }

  /** The number of budget-service that a version has reached; 0 for a version not known yet. */
  public long budgetSequence(VersionKey key) {
    return budgetSequence(key.municipality(), key.plan(), key.version());
  }

  long budgetSequence(String municipality, String plan, String version) {
    return findByIdOptional(new PlanVersionRow.Key(municipality, plan, version))
        .map(row -> row.budgetSequence)
        .orElse(0L);
  }

  /** The row as it stands once it is locked, also when the transaction read it before. */
  Optional<PlanVersionRow> locked(VersionKey key) {
    Optional<PlanVersionRow> row = findByIdOptional(PlanVersionRow.Key.of(key));
    row.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
    return row;
  }

  private PlanVersion toDomain(PlanVersionRow row) {
    return new PlanVersion(row.key(), plans.get(row.municipality, row.plan), row.budgetSequence);
  }
}
