package no.handlingsrom.investment.change;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.investment.appropriation.Appropriations;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Shows a change of a ledger with its entries. */
@ApplicationScoped
class PostedChanges {

  private final Ledgers ledgers;
  private final Appropriations appropriations;

  PostedChanges(Ledgers ledgers, Appropriations appropriations) {
    this.ledgers = ledgers;
    this.appropriations = appropriations;
  }

  ChangeBody get(LedgerKey ledger, long sequence) {
    return ChangeBody.of(ledgers.change(ledger, sequence), appropriations.of(ledger, sequence));
  }
}
