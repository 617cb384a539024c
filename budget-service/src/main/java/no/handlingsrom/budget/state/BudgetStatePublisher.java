package no.handlingsrom.budget.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.handlingsrom.budget.amendment.PostedAmendments;
import no.handlingsrom.budget.plan.Plan;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersion;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionMoved;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.kit.outbox.Outbox;

/** Publishes the state of a version whenever it moved. */
@ApplicationScoped
class BudgetStatePublisher {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final VersionMetrics metrics;
  private final PostedAmendments amendments;
  private final Outbox outbox;

  BudgetStatePublisher(
      PlanRepository plans,
      PlanVersionRepository versions,
      VersionMetrics metrics,
      PostedAmendments amendments,
      Outbox outbox) {
    this.plans = plans;
    this.versions = versions;
    this.metrics = metrics;
    this.amendments = amendments;
    this.outbox = outbox;
  }

  void publish(@Observes VersionMoved moved) {
    VersionKey key = moved.version();
    Plan plan = plans.get(key.municipality(), key.plan());
    PlanVersion version = versions.get(key.municipality(), key.plan(), key.version());
    outbox.append(
        key.municipality(),
        new BudgetState(
            key,
            moved.head().sequence(),
            moved.head().time(),
            version.status(),
            version.parent(),
            version.parentSequence(),
            plan.info(),
            version.names(),
            metrics.of(plan, key),
            amendments.lastJoint(key).orElse(null)),
        moved.head().time());
  }
}
