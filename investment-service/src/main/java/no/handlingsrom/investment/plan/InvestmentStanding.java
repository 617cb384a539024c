package no.handlingsrom.investment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.position.VersionStanding;

/**
 * investment-service stands where its own ledger of the version stands, and where the events of
 * budget-service have brought it.
 */
@ApplicationScoped
class InvestmentStanding implements VersionStanding {

  private final PlanVersionRepository versions;
  private final Ledgers ledgers;

  InvestmentStanding(PlanVersionRepository versions, Ledgers ledgers) {
    this.versions = versions;
    this.ledgers = ledgers;
  }

  @Override
  public Owner owner() {
    return Owner.INVESTMENT;
  }

  @Override
  public Map<Owner, Long> of(String municipality, String plan, String version) {
    LedgerKey ledger = LedgerKey.ofVersion(municipality, plan, version);
    return Map.of(
        Owner.BUDGET, versions.budgetSequence(municipality, plan, version),
        Owner.INVESTMENT, ledgers.head(ledger).map(LedgerHead::sequence).orElse(0L));
  }
}
