package no.handlingsrom.investment.change;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.Appropriations;
import no.handlingsrom.investment.page.Cursor;
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

  ChangePage page(LedgerKey ledger, Cursor cursor) {
    if (ledgers.head(ledger).isEmpty()) {
      throw ProblemException.notFound(ledger.ledger());
    }
    return ChangePage.of(ledgers.changes(ledger, cursor.after(), Cursor.PAGE_SIZE + 1));
  }

  ChangeBody one(LedgerKey ledger, long sequence) {
    return ledgers.changes(ledger, sequence - 1, 1).stream()
        .filter(change -> change.sequence() == sequence)
        .findFirst()
        .map(change -> ChangeBody.of(change, appropriations.of(ledger, sequence)))
        .orElseThrow(
            () -> ProblemException.notFound("change " + sequence + " of " + ledger.ledger()));
  }
}
