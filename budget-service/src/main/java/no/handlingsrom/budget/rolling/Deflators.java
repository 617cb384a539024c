package no.handlingsrom.budget.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.handlingsrom.budget.assumption.AssumptionKey;
import no.handlingsrom.budget.assumption.AssumptionRepository;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.problem.ProblemException;

/** What plans assume that prices rise by. */
@ApplicationScoped
class Deflators {

  private final PlanRepository plans;
  private final AssumptionRepository assumptions;

  Deflators(PlanRepository plans, AssumptionRepository assumptions) {
    this.plans = plans;
    this.assumptions = assumptions;
  }

  /**
   * The deflator that a plan assumes of the year after its price basis year.
   *
   * @throws ProblemException rule-broken when it assumes none
   */
  PriceLift of(VersionKey version) {
    String plan = version.plan();
    int year = plans.get(version.municipality(), plan).info().priceBasisYear() + 1;
    return assumptions.counting(version.municipality(), plan, Optional.empty()).stream()
        .filter(assumed -> assumed.key() == AssumptionKey.DEFLATOR && assumed.year() == year)
        .map(assumed -> new PriceLift(assumed.value(), assumed.source()))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.broken(
                    "priceLift", "is needed: plan " + plan + " assumes no deflator of " + year));
  }
}
