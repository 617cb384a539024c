package no.handlingsrom.investment.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import no.handlingsrom.contracts.investment.AccountBookPosted;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.Appropriations;
import no.handlingsrom.investment.appropriation.CanonicalForm;
import no.handlingsrom.investment.change.NewChange.NewEntry;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.outbox.Outbox;

/** Posts changes: entries, totals, number, digest and event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChangePosting {

  private final Ledgers ledgers;
  private final EntryRules rules;
  private final Appropriations appropriations;
  private final CanonicalForm canonicalForm;
  private final VersionAnnouncer announcer;
  private final Outbox outbox;
  private final Event<AccountBookMoved> accountBookMoved;

  ChangePosting(
      Ledgers ledgers,
      EntryRules rules,
      Appropriations appropriations,
      CanonicalForm canonicalForm,
      VersionAnnouncer announcer,
      Outbox outbox,
      Event<AccountBookMoved> accountBookMoved) {
    this.ledgers = ledgers;
    this.rules = rules;
    this.appropriations = appropriations;
    this.canonicalForm = canonicalForm;
    this.announcer = announcer;
    this.outbox = outbox;
    this.accountBookMoved = accountBookMoved;
  }

  /**
   * Posts a change to a draft version.
   *
   * @throws ProblemException frozen, or rule-broken naming the entries
   */
  LedgerHead postTo(PlanVersion version, NewChange change) {
    LedgerHead head = post(version.ledger(), change, version.investmentYears());
    announcer.changePosted(
        version.key(),
        head,
        change.title(),
        change.entries().stream().map(NewEntry::year).toList());
    return head;
  }

  /** Posts a change to the investment accounts of a year, opening them with the first one. */
  LedgerHead postToAccounts(String municipality, int year, NewChange change) {
    LedgerKey ledger = LedgerKey.ofAccounts(municipality, year);
    ledgers.openIfMissing(ledger, Change.step("account book opened"));
    LedgerHead head = post(ledger, change, List.of(year));
    outbox.append(
        municipality,
        new AccountBookPosted(
            municipality,
            year,
            head.sequence(),
            head.time(),
            change.title(),
            change.entries().size()),
        head.time());
    accountBookMoved.fire(new AccountBookMoved(municipality, year, head));
    return head;
  }

  private LedgerHead post(LedgerKey ledger, NewChange change, List<Integer> years) {
    List<NewEntry> entries = change.exactEntries();
    LedgerHead head =
        ledgers.append(
            ledger,
            new Change(
                change.title(), change.decision(), change.source(), canonicalForm.of(entries)));
    appropriations.add(ledger, head.sequence(), rules.place(ledger, entries, years));
    return head;
  }
}
