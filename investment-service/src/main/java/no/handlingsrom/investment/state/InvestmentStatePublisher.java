package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.VersionMoved;
import no.handlingsrom.kit.outbox.Outbox;

/** Publishes the state of a version whenever it moved. */
@ApplicationScoped
class InvestmentStatePublisher {

  private final PlanVersionRepository versions;
  private final VersionMetrics metrics;
  private final Outbox outbox;

  InvestmentStatePublisher(PlanVersionRepository versions, VersionMetrics metrics, Outbox outbox) {
    this.versions = versions;
    this.metrics = metrics;
    this.outbox = outbox;
  }

  void publish(@Observes VersionMoved moved) {
    PlanVersion version = versions.get(moved.version());
    outbox.append(
        moved.version().municipality(),
        new InvestmentState(
            moved.version(),
            moved.head().sequence(),
            moved.head().time(),
            version.budgetSequence(),
            metrics.of(version)),
        moved.head().time());
  }
}
