package no.handlingsrom.budget.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.http.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/** The plans of all municipalities. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<PlanRow, PlanRow.Key> {

  /**
   * The plan with this id.
   *
   * @throws ProblemException not-found
   */
  public Plan get(String municipality, String plan) {
    return find(municipality, plan).orElseThrow(() -> ProblemException.notFound("plan " + plan));
  }

  /** The plan with this id, if there is one. */
  public Optional<Plan> find(String municipality, String plan) {
    return findByIdOptional(new PlanRow.Key(municipality, plan)).map(PlanRow::toDomain);
  }

  /**
   * The plan, which nobody adopts a version of or changes the opening of until the transaction
   * ends.
   */
  public Plan getLocked(String municipality, String plan) {
    findById(new PlanRow.Key(municipality, plan), LockModeType.PESSIMISTIC_READ);
    return get(municipality, plan);
  }

  /** Lets one transaction at a time adopt a version of a plan, and keeps new ones out of it. */
  public void lockForAdoption(String municipality, String plan) {
    findById(new PlanRow.Key(municipality, plan), LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Keeps new versions from being drafted, until the transaction ends, in the plans that begin in a
   * year: their opening is about to change.
   */
  public void lockBeginning(String municipality, int firstYear) {
    find("municipality = ?1 and firstYear = ?2 order by plan", municipality, firstYear)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * The years in which plans begin, ascending; no version is drafted in any of them until the
   * transaction ends.
   */
  public List<Integer> lockedFirstYears(String municipality) {
    return find("municipality = ?1 order by plan", (Object) municipality)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(plan -> plan.firstYear)
        .distinct()
        .sorted()
        .toList();
  }

  List<Plan> all(String municipality) {
    return list("municipality = ?1 order by plan", municipality).stream()
        .map(PlanRow::toDomain)
        .toList();
  }

  /**
   * Adds a plan.
   *
   * @throws ProblemException already-exists, naming the id
   */
  public void add(Plan plan) {
    PlanRow.Key key = new PlanRow.Key(plan.municipality(), plan.info().plan());
    if (findById(key) != null) {
      throw ProblemException.alreadyExists("id", "plan " + plan.info().plan());
    }
    try {
      persistAndFlush(PlanRow.of(plan));
    } catch (ConstraintViolationException e) { // somebody else was faster
      throw ProblemException.alreadyExists("id", "plan " + plan.info().plan());
    }
  }
}
