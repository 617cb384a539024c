package no.handlingsrom.investment.debt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.CanonicalForm;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.Ledgers;

/** Posts debt positions: number, digest and event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DebtPosting {

  private final Ledgers ledgers;
  private final DebtRepository debts;
  private final CanonicalForm canonicalForm;
  private final VersionAnnouncer announcer;

  DebtPosting(
      Ledgers ledgers,
      DebtRepository debts,
      CanonicalForm canonicalForm,
      VersionAnnouncer announcer) {
    this.ledgers = ledgers;
    this.debts = debts;
    this.canonicalForm = canonicalForm;
    this.announcer = announcer;
  }

  /**
   * Posts positions to a draft version; each takes the place of an earlier one of the same class,
   * year and item.
   *
   * @throws ProblemException frozen, or rule-broken naming the positions
   */
  LedgerHead post(PlanVersion version, NewDebt request) {
    List<DebtPosition> positions = request.toDomain();
    LedgerHead head =
        ledgers.append(
            version.ledger(), new Change(request.title(), null, null, canonicalForm.of(positions)));
    DebtRules.check(version, positions);
    debts.add(version.ledger(), head.sequence(), positions);
    announcer.changePosted(
        version.key(), head, request.title(), positions.stream().map(DebtPosition::year).toList());
    return head;
  }
}
