package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.debt.LoanDebts;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.VersionMoved;
import no.handlingsrom.kit.outbox.Outbox;

/** Publishes the state of a version whenever it moved. */
@ApplicationScoped
class InvestmentStatePublisher {

  private final PlanVersionRepository versions;
  private final AppropriationTotals totals;
  private final LoanDebts debts;
  private final Outbox outbox;

  InvestmentStatePublisher(
      PlanVersionRepository versions, AppropriationTotals totals, LoanDebts debts, Outbox outbox) {
    this.versions = versions;
    this.totals = totals;
    this.debts = debts;
    this.outbox = outbox;
  }

  void publish(@Observes VersionMoved moved) {
    PlanVersion version = versions.get(moved.version());
    FinancialYears financialYears = totals.financialYears(version);
    outbox.append(
        moved.version().municipality(),
        new InvestmentState(
            moved.version(),
            moved.head().sequence(),
            moved.head().time(),
            version.budgetSequence(),
            YearMetrics.of(financialYears, debts.of(version.ledger(), financialYears))),
        moved.head().time());
  }
}
