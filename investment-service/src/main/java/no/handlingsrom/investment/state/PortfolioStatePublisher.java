package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.handlingsrom.contracts.investment.PortfolioState;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.VersionMoved;
import no.handlingsrom.kit.outbox.Outbox;

/** Publishes the projects of a version, beside its state, whenever it moved. */
@ApplicationScoped
class PortfolioStatePublisher {

  private final PlanVersionRepository versions;
  private final VersionPortfolio portfolio;
  private final Outbox outbox;

  PortfolioStatePublisher(
      PlanVersionRepository versions, VersionPortfolio portfolio, Outbox outbox) {
    this.versions = versions;
    this.portfolio = portfolio;
    this.outbox = outbox;
  }

  void publish(@Observes VersionMoved moved) {
    outbox.append(
        moved.version().municipality(),
        new PortfolioState(
            moved.version(),
            moved.head().sequence(),
            moved.head().time(),
            portfolio.projects(versions.get(moved.version())),
            portfolio.interest(versions.get(moved.version()))),
        moved.head().time());
  }
}
