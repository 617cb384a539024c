package no.handlingsrom.budget.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.succession.KeptRecords;

/** What budget-service keeps under which number. */
@ApplicationScoped
class KeptBudgets implements KeptRecords {

  private final PlanRepository plans;
  private final Ledgers ledgers;

  KeptBudgets(PlanRepository plans, Ledgers ledgers) {
    this.plans = plans;
    this.ledgers = ledgers;
  }

  @Override
  public OptionalInt firstYearOfPlan(String municipality, String plan) {
    return plans.find(municipality, plan).stream()
        .mapToInt(found -> found.info().firstYear())
        .findFirst();
  }

  @Override
  public boolean keepsAccounts(String municipality, int year) {
    return ledgers.head(LedgerKey.ofAccounts(municipality, year)).isPresent();
  }
}
