package no.handlingsrom.budget.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.http.problem.ProblemException;

/** The plans of all municipalities. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<PlanRow, PlanRow.Key> {

  /**
   * The plan with this id.
   *
   * @throws ProblemException not-found
   */
  public Plan get(String municipality, String plan) {
    return findByIdOptional(new PlanRow.Key(municipality, plan))
        .map(PlanRow::toDomain)
        .orElseThrow(() -> ProblemException.notFound("plan " + plan));
  }

  List<Plan> all(String municipality) {
    return list("municipality = ?1 order by plan", municipality).stream()
        .map(PlanRow::toDomain)
        .toList();
  }

  void add(Plan plan) {
    PlanRow.Key key = new PlanRow.Key(plan.municipality(), plan.info().plan());
    if (findById(key) != null) {
      throw ProblemException.alreadyExists("id", "plan " + plan.info().plan());
    }
    persistAndFlush(PlanRow.of(plan));
  }
}
