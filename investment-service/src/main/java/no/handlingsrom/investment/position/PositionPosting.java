package no.handlingsrom.investment.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.Ledgers;

/** Posts positions to a draft: number, digest, rows and event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PositionPosting {

  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;

  PositionPosting(Ledgers ledgers, VersionAnnouncer announcer) {
    this.ledgers = ledgers;
    this.announcer = announcer;
  }

  /**
   * Posts positions as one change.
   *
   * @param content what the digest of the change vouches for
   * @param years the years that the positions speak of, in any order
   * @param keep checks the positions and keeps them under the number of the change
   * @throws ProblemException frozen, or what {@code keep} throws
   */
  public LedgerHead post(
      PlanVersion version,
      String title,
      List<? extends Record> content,
      Collection<Integer> years,
      Consumer<LedgerHead> keep) {
    LedgerHead head =
        ledgers.append(version.ledger(), new Change(title, null, null, CanonicalForm.of(content)));
    keep.accept(head);
    announcer.changePosted(version.key(), head, title, years);
    return head;
  }
}
