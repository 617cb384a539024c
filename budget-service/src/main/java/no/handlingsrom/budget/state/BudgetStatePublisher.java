package no.handlingsrom.budget.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.Optional;
import no.handlingsrom.budget.fund.FundKind;
import no.handlingsrom.budget.fund.FundRepository;
import no.handlingsrom.budget.plan.Plan;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersion;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionMoved;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.outbox.Outbox;

/** Publishes the state of a version whenever it moved. */
@ApplicationScoped
class BudgetStatePublisher {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final FundRepository funds;
  private final LineTotals totals;
  private final Outbox outbox;

  BudgetStatePublisher(
      PlanRepository plans,
      PlanVersionRepository versions,
      FundRepository funds,
      LineTotals totals,
      Outbox outbox) {
    this.plans = plans;
    this.versions = versions;
    this.funds = funds;
    this.totals = totals;
    this.outbox = outbox;
  }

  void publish(@Observes VersionMoved moved) {
    VersionKey key = moved.version();
    Plan plan = plans.get(key.municipality(), key.plan());
    PlanVersion version = versions.get(key.municipality(), key.plan(), key.version());
    int firstYear = plan.info().firstYear();
    Optional<BigDecimal> opening =
        funds.balance(key.municipality(), FundKind.DISPOSITION, firstYear - 1);
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
            new YearMetrics(totals.of(LedgerKey.of(key))).of(opening, firstYear)),
        moved.head().time());
  }
}
