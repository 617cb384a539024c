package no.handlingsrom.budget.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.position.VersionStanding;

/** budget-service stands where its own ledger of the version stands. */
@ApplicationScoped
class BudgetStanding implements VersionStanding {

  private final Ledgers ledgers;

  BudgetStanding(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public Owner owner() {
    return Owner.BUDGET;
  }

  @Override
  public Map<Owner, Long> of(String municipality, String plan, String version) {
    LedgerKey ledger = LedgerKey.ofVersion(municipality, plan, version);
    return Map.of(Owner.BUDGET, ledgers.head(ledger).map(LedgerHead::sequence).orElse(0L));
  }
}
