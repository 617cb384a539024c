package no.handlingsrom.investment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.investment.InvestmentFrozen;
import no.handlingsrom.contracts.investment.InvestmentVersionOpened;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/**
 * The life of a version here, which follows its life at budget-service: opened, moved along,
 * frozen. What budget-service tells is told again or late at times; every number of its ledger
 * takes effect once.
 */
@ApplicationScoped
@Transactional
class VersionLifeCycle {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final OrganisationRepository organisations;
  private final Ledgers ledgers;
  private final Event<VersionBranched> branched;
  private final VersionAnnouncer announcer;

  VersionLifeCycle(
      PlanRepository plans,
      PlanVersionRepository versions,
      OrganisationRepository organisations,
      Ledgers ledgers,
      Event<VersionBranched> branched,
      VersionAnnouncer announcer) {
    this.plans = plans;
    this.versions = versions;
    this.organisations = organisations;
    this.ledgers = ledgers;
    this.branched = branched;
    this.announcer = announcer;
  }

  /**
   * Opens the investment ledger of a version: empty, or as a branch of its parent's as that stands
   * now.
   *
   * @throws UnknownVersionException when the parent is not known here
   */
  void open(VersionCreated created) {
    VersionKey key = created.version();
    organisations.refresh(key.municipality(), created.organisation());
    plans.keep(key.municipality(), created.plan());
    if (!versions.add(key, created.sequence())) {
      return;
    }
    LedgerHead head = created.parent() == null ? openRoot(key) : branch(key, created.parent());
    announcer.announce(
        new InvestmentVersionOpened(
            key, head.sequence(), head.time(), head.parentSequence(), created.sequence()),
        key,
        head);
  }

  private LedgerHead openRoot(VersionKey key) {
    return ledgers.open(LedgerKey.of(key), Change.step("version opened"), "version");
  }

  private LedgerHead branch(VersionKey key, String parent) {
    VersionKey from = new VersionKey(key.municipality(), key.plan(), parent);
    if (!versions.isKnown(from)) {
      throw UnknownVersionException.parentOf(key, from);
    }
    LedgerHead head =
        ledgers.branch(
            LedgerKey.of(key), LedgerKey.of(from), Change.step("version opened"), "version");
    branched.fire(new VersionBranched(head));
    return head;
  }

  /** Freezes the investment ledger of a version that is being proposed. */
  void freeze(ProposalStarted started) {
    VersionKey key = started.version();
    PlanVersionRow row = locked(key);
    if (started.sequence() <= row.budgetSequence) {
      return;
    }
    row.budgetSequence = started.sequence();
    row.frozenAttempt = started.attempt();
    LedgerHead head = ledgers.freeze(LedgerKey.of(key), "proposal started");
    announcer.announce(
        new InvestmentFrozen(key, head.sequence(), head.time(), started.attempt()), key, head);
  }

  /** Notes that everything of a version up to a number of budget-service has been seen. */
  void reach(VersionKey key, long budgetSequence) {
    PlanVersionRow row = locked(key);
    row.budgetSequence = Math.max(row.budgetSequence, budgetSequence);
  }

  private PlanVersionRow locked(VersionKey key) {
    return versions.locked(key).orElseThrow(() -> UnknownVersionException.of(key));
  }
}
