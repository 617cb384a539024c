package no.handlingsrom.budget.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.budget.VersionProposed;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/**
 * The life of a version: draft, proposing, proposed. Proposing freezes the operating ledger here;
 * the version is proposed once the investment ledger is frozen too.
 */
@ApplicationScoped
@Transactional
public class VersionLifeCycle {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final OrganisationRepository organisations;
  private final Ledgers ledgers;
  private final LineTotals totals;
  private final VersionAnnouncer announcer;

  VersionLifeCycle(
      PlanRepository plans,
      PlanVersionRepository versions,
      OrganisationRepository organisations,
      Ledgers ledgers,
      LineTotals totals,
      VersionAnnouncer announcer) {
    this.plans = plans;
    this.versions = versions;
    this.organisations = organisations;
    this.ledgers = ledgers;
    this.totals = totals;
    this.announcer = announcer;
  }

  /** A version and where its ledger stands. */
  record Standing(PlanVersion version, LedgerHead head) {}

  Standing standing(PlanVersion version) {
    return new Standing(version, ledgers.head(LedgerKey.of(version.key())).orElseThrow());
  }

  /**
   * Drafts a version.
   *
   * @param parent the version it continues, as that stands now; {@code null} for an empty one
   * @throws ProblemException not-found for plan or parent, already-exists for the version
   */
  Standing draft(VersionKey key, Labels names, String parent) {
    Plan plan = plans.getLocked(key.municipality(), key.plan());
    LedgerHead head = parent == null ? openRoot(key) : branch(key, parent);
    PlanVersion version =
        new PlanVersion(key, names, VersionStatus.DRAFT, parent, head.parentSequence());
    versions.persistAndFlush(PlanVersionRow.of(version));
    announcer.announce(
        new VersionCreated(
            key,
            head.sequence(),
            head.time(),
            plan.info(),
            parent,
            head.parentSequence(),
            names,
            organisations.of(key.municipality()).toEvent()),
        key,
        head);
    return new Standing(version, head);
  }

  private LedgerHead openRoot(VersionKey key) {
    return ledgers.open(LedgerKey.of(key), Change.step("version created"), "id");
  }

  private LedgerHead branch(VersionKey key, String parent) {
    LedgerKey child = LedgerKey.of(key);
    LedgerKey from = LedgerKey.ofVersion(key.municipality(), key.plan(), parent);
    LedgerHead head = ledgers.branch(child, from, Change.step("version created"), "id");
    totals.copy(from, child);
    return head;
  }

  /**
   * Begins to propose a draft: from here it takes no changes.
   *
   * @throws ProblemException not-found, or frozen when it is no draft any more
   */
  Standing propose(VersionKey key) {
    PlanVersionRow row = versions.locked(key);
    if (row.status != VersionStatus.DRAFT) {
      throw new ProblemException(
          ProblemKind.FROZEN,
          "version " + key.version() + " is " + row.status.code() + " already",
          List.of(new Violation("version", "is " + row.status.code() + " already")));
    }
    row.status = VersionStatus.PROPOSING;
    row.proposalAttempt = UUID.randomUUID();
    LedgerHead head = ledgers.freeze(LedgerKey.of(key), "proposal started");
    announcer.announce(
        new ProposalStarted(key, head.sequence(), head.time(), row.proposalAttempt), key, head);
    return new Standing(row.toDomain(), head);
  }

  /**
   * The investment ledger of a version is frozen; repeated and outdated messages change nothing.
   */
  void investmentFrozen(VersionKey key, UUID attempt) {
    PlanVersionRow row = versions.locked(key);
    if (row.status != VersionStatus.PROPOSING || !attempt.equals(row.proposalAttempt)) {
      return;
    }
    row.status = VersionStatus.PROPOSED;
    LedgerHead head = ledgers.appendStep(LedgerKey.of(key), "version proposed");
    announcer.announce(new VersionProposed(key, head.sequence(), head.time(), attempt), key, head);
  }
}
