package no.handlingsrom.budget.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** The plans of all municipalities. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<PlanRow, PlanRow.Key> {

  private final Ledgers ledgers;

  PlanRepository(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

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

  /** The plans there are, or were at an instant. */
  List<Plan> all(String municipality, Optional<AsOf> asOf) {
    return list("municipality = ?1 order by plan", municipality).stream()
        .filter(known(municipality, asOf))
        .map(PlanRow::toDomain)
        .toList();
  }

  /**
   * The plan with this id, which there was at an instant.
   *
   * @throws ProblemException not-found
   */
  Plan get(String municipality, String plan, Optional<AsOf> asOf) {
    return findByIdOptional(new PlanRow.Key(municipality, plan))
        .filter(known(municipality, asOf))
        .map(PlanRow::toDomain)
        .orElseThrow(() -> ProblemException.notFound("plan " + plan));
  }

  private Predicate<PlanRow> known(String municipality, Optional<AsOf> asOf) {
    long last =
        asOf.map(at -> ledgers.sequenceIfBegun(ledger(municipality), at).orElse(0L))
            .orElse(Long.MAX_VALUE);
    return row -> row.sequence <= last;
  }

  private static LedgerKey ledger(String municipality) {
    return new LedgerKey(municipality, "plans");
  }

  /**
   * Adds a plan.
   *
   * @throws ProblemException already-exists, naming the id
   */
  public void add(Plan plan) {
    LedgerHead head =
        ledgers.appendOrOpen(
            ledger(plan.municipality()),
            new Change(
                "plan created: " + plan.info().plan(),
                null,
                null,
                CanonicalForm.of(List.of(plan.info()))));
    if (findById(new PlanRow.Key(plan.municipality(), plan.info().plan())) != null) {
      throw ProblemException.alreadyExists("id", "plan " + plan.info().plan());
    }
    persistAndFlush(PlanRow.of(plan, head.sequence()));
  }
}
