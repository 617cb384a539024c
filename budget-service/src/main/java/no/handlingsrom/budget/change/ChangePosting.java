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
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.outbox.Outbox;

/** Posts changes: entries, totals, number, digest and event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangePosting {

  private final PlanRepository plans;
  private final OrganisationRepository organisations;
  private final Ledgers ledgers;
  private final EntryRules rules;
  private final FundRule fundRule;
  private final OperatingEntries entries;
  private final LineTotals totals;
  private final VersionAnnouncer announcer;
  private final Outbox outbox;
  private final Event<AccountBookMoved> accountBookMoved;
  private final Event<AmountsPosted> amountsPosted;

  ChangePosting(
      PlanRepository plans,
      OrganisationRepository organisations,
      Ledgers ledgers,
      EntryRules rules,
      FundRule fundRule,
      OperatingEntries entries,
      LineTotals totals,
      VersionAnnouncer announcer,
      Outbox outbox,
      Event<AccountBookMoved> accountBookMoved,
      Event<AmountsPosted> amountsPosted) {
    this.plans = plans;
    this.organisations = organisations;
    this.ledgers = ledgers;
    this.rules = rules;
    this.fundRule = fundRule;
    this.entries = entries;
    this.totals = totals;
    this.announcer = announcer;
    this.outbox = outbox;
    this.accountBookMoved = accountBookMoved;
    this.amountsPosted = amountsPosted;
  }

  /**
   * Posts a change to a draft version.
   *
   * @throws ProblemException frozen, or rule-broken naming the entries
   */
  public LedgerHead post(VersionKey version, OperatingChange change) {
    Plan plan = plans.get(version.municipality(), version.plan());
    LedgerHead head = append(LedgerKey.of(version), change, plan.operatingYears());
    amountsPosted.fire(new AmountsPosted(version, change.entries()));
    List<Integer> years =
        change.entries().stream().map(entry -> entry.key().year()).distinct().sorted().toList();
    announcer.announce(
        new OperatingChangePosted(
            version, head.sequence(), head.time(), change.title(), years, change.entries().size()),
        version,
        head);
    return head;
  }

  /**
   * Posts a decided amendment to the version that takes nothing else; the caller announces it.
   *
   * @throws ProblemException rule-broken, naming the entries
   */
  public LedgerHead amend(VersionKey version, OperatingChange change) {
    Plan plan = plans.get(version.municipality(), version.plan());
    LedgerKey ledger = LedgerKey.of(version);
    LedgerHead head =
        keep(ledger, ledgers.amend(ledger, change.toLedger()), change, plan.operatingYears());
    amountsPosted.fire(new AmountsPosted(version, change.entries()));
    return head;
  }

  /**
   * Makes sure that entries could be posted to a version.
   *
   * @throws ProblemException rule-broken, naming the entries
   */
  public void checkEntries(VersionKey version, List<OperatingEntry> entries) {
    Plan plan = plans.get(version.municipality(), version.plan());
    rules.place(entries, organisations.of(version.municipality()), plan.operatingYears());
    fundRule.check(version.municipality(), entries);
  }

  /** What is wrong with what an amount in a version is to stand on; empty when nothing is. */
  public List<Violation> check(VersionKey version, OperatingKey key) {
    Plan plan = plans.get(version.municipality(), version.plan());
    return rules.check(key, "", organisations.of(version.municipality()), plan.operatingYears());
  }

  /** Posts a change to the account book (regnskap) of a year, opening it with the first one. */
  LedgerHead postToAccounts(String municipality, int year, OperatingChange change) {
    LedgerKey ledger = LedgerKey.ofAccounts(municipality, year);
    ledgers.openIfMissing(ledger, Change.step("account book opened"));
    LedgerHead head = append(ledger, change, List.of(year));
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

  private LedgerHead append(LedgerKey ledger, OperatingChange change, List<Integer> years) {
    return keep(ledger, ledgers.append(ledger, change.toLedger()), change, years);
  }

  private LedgerHead keep(
      LedgerKey ledger, LedgerHead head, OperatingChange change, List<Integer> years) {
    totals.add(
        ledger, rules.place(change.entries(), organisations.held(ledger.municipality()), years));
    fundRule.check(ledger.municipality(), change.entries());
    entries.add(ledger, head.sequence(), change.entries());
    return head;
  }
}
