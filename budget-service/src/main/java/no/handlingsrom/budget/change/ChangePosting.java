package no.handlingsrom.budget.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.Plan;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.VersionAnnouncer;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.AccountBookPosted;
import no.handlingsrom.contracts.budget.OperatingChangePosted;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.CanonicalForm;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.outbox.Outbox;

/** Posts changes: entries, totals, number, digest and event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChangePosting {

  private final PlanRepository plans;
  private final OrganisationRepository organisations;
  private final Ledgers ledgers;
  private final EntryRules rules;
  private final OperatingEntries entries;
  private final LineTotals totals;
  private final VersionAnnouncer announcer;
  private final Outbox outbox;
  private final Event<AccountBookMoved> accountBookMoved;

  ChangePosting(
      PlanRepository plans,
      OrganisationRepository organisations,
      Ledgers ledgers,
      EntryRules rules,
      OperatingEntries entries,
      LineTotals totals,
      VersionAnnouncer announcer,
      Outbox outbox,
      Event<AccountBookMoved> accountBookMoved) {
    this.plans = plans;
    this.organisations = organisations;
    this.ledgers = ledgers;
    this.rules = rules;
    this.entries = entries;
    this.totals = totals;
    this.announcer = announcer;
    this.outbox = outbox;
    this.accountBookMoved = accountBookMoved;
  }

  /**
   * Posts a change to a draft version.
   *
   * @throws ProblemException frozen, or rule-broken naming the entries
   */
  LedgerHead postTo(VersionKey version, NewChange change) {
    Plan plan = plans.get(version.municipality(), version.plan());
    List<OperatingEntry> entries = entries(change);
    LedgerHead head = post(LedgerKey.of(version), change, entries, plan.operatingYears());
    List<Integer> years = entries.stream().map(OperatingEntry::year).distinct().sorted().toList();
    announcer.announce(
        new OperatingChangePosted(
            version, head.sequence(), head.time(), change.title(), years, entries.size()),
        version,
        head);
    return head;
  }

  /** Posts a change to the account book (regnskap) of a year, opening it with the first one. */
  LedgerHead postToAccounts(String municipality, int year, NewChange change) {
    LedgerKey ledger = LedgerKey.ofAccounts(municipality, year);
    ledgers.openIfMissing(ledger, Change.step("account book opened"));
    List<OperatingEntry> entries = entries(change);
    LedgerHead head = post(ledger, change, entries, List.of(year));
    outbox.append(
        municipality,
        new AccountBookPosted(
            municipality, year, head.sequence(), head.time(), change.title(), entries.size()),
        head.time());
    accountBookMoved.fire(new AccountBookMoved(municipality, year, head));
    return head;
  }

  private LedgerHead post(
      LedgerKey ledger, NewChange change, List<OperatingEntry> posted, List<Integer> years) {
    LedgerHead head =
        ledgers.append(
            ledger,
            new Change(
                change.title(), change.decision(), change.source(), CanonicalForm.of(posted)));
    totals.add(ledger, rules.place(posted, organisations.of(ledger.municipality()), years));
    entries.add(ledger, head.sequence(), posted);
    return head;
  }

  private static List<OperatingEntry> entries(NewChange change) {
    return change.entries().stream().map(NewChange.NewEntry::toDomain).toList();
  }
}
