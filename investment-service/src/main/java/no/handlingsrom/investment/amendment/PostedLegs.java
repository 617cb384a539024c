package no.handlingsrom.investment.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.kit.ledger.Ledgers;

/** Which legs of amendments are part of a version at a number of budget-service. */
@ApplicationScoped
public class PostedLegs {

  private final LegRepository legs;
  private final Ledgers ledgers;

  PostedLegs(LegRepository legs, Ledgers ledgers) {
    this.legs = legs;
    this.ledgers = ledgers;
  }

  /**
   * The last change of a version here that belongs to what it was at a number of budget-service:
   * all before the first leg that was posted later.
   */
  public long cut(PlanVersion version, long budgetSequence) {
    VersionKey key = version.key();
    return legs.of(key).stream()
        .filter(leg -> key.takesAmendmentsOnly() && leg.status == LegStatus.POSTED)
        .filter(leg -> leg.budgetSequence != null && leg.budgetSequence > budgetSequence)
        .mapToLong(leg -> leg.sequence - 1)
        .min()
        .orElseGet(() -> ledgers.head(version.ledger()).orElseThrow().sequence());
  }
}
