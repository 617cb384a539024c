package no.handlingsrom.investment.change;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.investment.appropriation.Appropriations;
import no.handlingsrom.kit.ledger.LedgerChangePage;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Shows the changes of a ledger. */
@ApplicationScoped
class ChangeListing {

  private final Ledgers ledgers;
  private final Appropriations appropriations;

  ChangeListing(Ledgers ledgers, Appropriations appropriations) {
    this.ledgers = ledgers;
    this.appropriations = appropriations;
  }

  LedgerChangePage page(LedgerKey ledger, Cursor cursor) {
    return ledgers.page(ledger, cursor);
  }

  ChangeBody one(LedgerKey ledger, long sequence) {
    return ChangeBody.of(ledgers.change(ledger, sequence), appropriations.of(ledger, sequence));
  }
}
