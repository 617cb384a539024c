package no.handlingsrom.investment.runningcost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.investment.position.PositionTable;
import no.handlingsrom.kit.ledger.LedgerHead;

/** The running costs of all plan versions. */
@ApplicationScoped
public class RunningCostRepository {

  private final PositionTable<RunningCostRow> costs;

  RunningCostRepository(EntityManager entityManager) {
    this.costs =
        new PositionTable<>(
            entityManager,
            RunningCostRow.class,
            "running_cost",
            "project, from_year",
            "amount, basis, source");
  }

  /** The running costs that count: of each project and year the last stated. */
  public RunningCosts latest(Snapshot snapshot) {
    return new RunningCosts(
        costs.latest(snapshot.ledger(), snapshot.sequence()).stream()
            .map(RunningCostRow::toDomain)
            .toList());
  }

  void add(LedgerHead change, List<RunningCost> stated) {
    costs.add(change.key(), change.sequence(), stated.stream().map(RunningCostRow::of).toList());
  }

  void copy(@Observes VersionBranched branched) {
    costs.copy(branched);
  }
}
