package no.handlingsrom.investment.selfcost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.handlingsrom.contracts.investment.SelfCostStated;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.outbox.Outbox;

/** States figures of self-cost services: number, digest, rows and event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SelfCostPosting {

  private final Ledgers ledgers;
  private final SelfCostRepository repository;
  private final Outbox outbox;

  SelfCostPosting(Ledgers ledgers, SelfCostRepository repository, Outbox outbox) {
    this.ledgers = ledgers;
    this.repository = repository;
    this.outbox = outbox;
  }

  /** The self-cost ledger of a municipality. */
  static LedgerKey ledger(String municipality) {
    return new LedgerKey(municipality, "self-cost");
  }

  /**
   * States facts as one change; each takes the place of an earlier one about the same.
   *
   * @throws ProblemException rule-broken, naming the fields
   */
  LedgerHead post(String municipality, String title, SelfCostFacts facts) {
    LedgerKey ledger = ledger(municipality);
    ledgers.openIfMissing(ledger, Change.step("self-cost ledger opened"));
    LedgerHead head =
        ledgers.append(ledger, new Change(title, null, null, CanonicalForm.of(facts.content())));
    SelfCostRules.check(facts, repository.latest(ledger, head.sequence()));
    repository.add(head, facts);
    outbox.append(
        municipality,
        new SelfCostStated(
            municipality, head.sequence(), head.time(), title, facts.content().size()),
        head.time());
    return head;
  }
}
