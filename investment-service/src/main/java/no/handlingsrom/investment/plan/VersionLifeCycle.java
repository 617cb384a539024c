package no.handlingsrom.investment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.AttemptVoided;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.investment.InvestmentVersionOpened;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/**
 * The life of a version here, which follows its life at budget-service: opened, moved along,
 * frozen, asked to vote. What budget-service tells is told again or late at times; every number of
 * its ledger takes effect once.
 */
@ApplicationScoped
@Transactional
class VersionLifeCycle {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final OrganisationRepository organisations;
  private final Ledgers ledgers;
  private final Event<VersionOpened> opened;
  private final Event<VersionBranched> branched;
  private final Event<VoteAsked> voteAsked;
  private final VersionAnnouncer announcer;

  VersionLifeCycle(
      PlanRepository plans,
      PlanVersionRepository versions,
      OrganisationRepository organisations,
      Ledgers ledgers,
      Event<VersionOpened> opened,
      Event<VersionBranched> branched,
      Event<VoteAsked> voteAsked,
      VersionAnnouncer announcer) {
    this.plans = plans;
    this.versions = versions;
    this.organisations = organisations;
    this.ledgers = ledgers;
    this.opened = opened;
    this.branched = branched;
    this.voteAsked = voteAsked;
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
    LedgerHead head =
        created.parent() == null
            ? openRoot(key, created.plan().firstYear())
            : branch(key, created.parent());
    announcer.announce(
        new InvestmentVersionOpened(
            key, head.sequence(), head.time(), head.parentSequence(), created.sequence()),
        key,
        head);
  }

  private LedgerHead openRoot(VersionKey key, int firstYear) {
    LedgerHead head = ledgers.open(LedgerKey.of(key), Change.step("version opened"), "version");
    opened.fire(new VersionOpened(head, firstYear));
    return head;
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
    return key.takesAmendmentsOnly()
        ? ledgers.freeze(head.key(), "takes posted amendments only")
        : head;
  }

  /** Freezes the investment ledger of a version that is being proposed, and has it vote. */
  void propose(ProposalStarted started) {
    VersionKey key = started.version();
    if (begins(key, started.sequence(), started.attempt())) {
      LedgerHead head = ledgers.freeze(LedgerKey.of(key), "proposal started");
      voteAsked.fire(new VoteAsked(key, head, started.attempt(), false));
    }
  }

  /** Has a version vote on being adopted; its ledger is frozen since it was proposed. */
  void adopt(AdoptionStarted started) {
    VersionKey key = started.version();
    if (begins(key, started.sequence(), started.attempt())) {
      LedgerHead head = ledgers.appendStep(LedgerKey.of(key), "adoption started");
      voteAsked.fire(new VoteAsked(key, head, started.attempt(), true));
    }
  }

  private boolean begins(VersionKey key, long budgetSequence, UUID attempt) {
    PlanVersionRow row = locked(key);
    if (budgetSequence <= row.budgetSequence) {
      return false;
    }
    row.budgetSequence = budgetSequence;
    row.attempt = attempt;
    return true;
  }

  /** Takes back what an attempt did: a version that is a draft again takes changes again. */
  void takeBack(AttemptVoided voided) {
    VersionKey key = voided.version();
    PlanVersionRow row = locked(key);
    if (voided.sequence() <= row.budgetSequence) {
      return;
    }
    row.budgetSequence = voided.sequence();
    if (voided.attempt().equals(row.attempt)) {
      row.attempt = null;
      LedgerKey ledger = LedgerKey.of(key);
      announcer.moved(
          key,
          voided.status() == VersionStatus.DRAFT
              ? ledgers.thaw(ledger, "proposal voided")
              : ledgers.appendStep(ledger, "adoption voided"));
    }
  }

  /** Whether a number of budget-service is seen for the first time; from now on it has been. */
  boolean reaches(VersionKey key, long budgetSequence) {
    PlanVersionRow row = locked(key);
    boolean first = budgetSequence > row.budgetSequence;
    row.budgetSequence = Math.max(row.budgetSequence, budgetSequence);
    return first;
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
