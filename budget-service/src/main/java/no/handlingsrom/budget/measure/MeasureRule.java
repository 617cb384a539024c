package no.handlingsrom.budget.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.problem.Violation;

/**
 * A measure stands on an account that exists in every year in which it has an effect; without
 * effects, in the first year of the plan.
 */
@ApplicationScoped
public class MeasureRule {

  private final PlanRepository plans;
  private final ChangePosting posting;

  MeasureRule(PlanRepository plans, ChangePosting posting) {
    this.plans = plans;
    this.posting = posting;
  }

  /** What is wrong with a measure in a version; each thing once. */
  public List<Violation> check(VersionKey version, Measure measure) {
    List<Integer> plan = plans.get(version.municipality(), version.plan()).operatingYears();
    Set<Integer> years =
        measure.effects().isEmpty() ? Set.of(plan.get(0)) : measure.effects().keySet();
    return years.stream()
        .flatMap(year -> posting.check(version, measure.key(year)).stream())
        .distinct()
        .toList();
  }
}
