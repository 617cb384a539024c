package no.handlingsrom.investment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.succession.KeptRecords;

/** What investment-service keeps under which municipality number. */
@ApplicationScoped
class KeptInvestments implements KeptRecords {

  private final PlanRepository plans;
  private final Ledgers ledgers;

  KeptInvestments(PlanRepository plans, Ledgers ledgers) {
    this.plans = plans;
    this.ledgers = ledgers;
  }

  @Override
  public OptionalInt firstYearOfPlan(String municipality, String plan) {
    return plans.findByIdOptional(new PlanRow.Key(municipality, plan)).stream()
        .mapToInt(row -> row.firstYear)
        .findFirst();
  }

  @Override
  public boolean keepsAccounts(String municipality, int year) {
    return ledgers.head(LedgerKey.ofAccounts(municipality, year)).isPresent();
  }
}
