package no.handlingsrom.budget.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.ledger.RecordedChange;

/** How versions come to be: drafted by somebody, or opened by the adoption of another. */
@ApplicationScoped
@Transactional
public class VersionLifeCycle {

  private static final Labels AMENDED_NAMES = new Labels("Regulert budsjett", "Amended budget");

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
  public record Standing(PlanVersion version, LedgerHead head) {}

  /** A version and the last change of its ledger that was known at an instant. */
  record Known(PlanVersion version, RecordedChange last) {}

  /** The version as it was known at an instant; empty when it had not begun. */
  Optional<Known> at(PlanVersion version, AsOf asOf) {
    LedgerKey ledger = LedgerKey.of(version.key());
    return ledgers
        .sequenceIfBegun(ledger, asOf)
        .map(last -> new Known(versions.at(version, last), ledgers.change(ledger, last)));
  }

  public Standing standing(PlanVersion version) {
    return new Standing(version, ledgers.head(LedgerKey.of(version.key())).orElseThrow());
  }

  /**
   * Drafts a version.
   *
   * @param parent the version it continues, as that stands now; {@code null} for an empty one
   * @throws ProblemException not-found for plan or parent, already-exists for the version,
   *     wrong-state while the parent is being voted on, rule-broken for the id that adoption uses
   */
  public Standing draft(VersionKey key, Labels names, String parent) {
    if (key.takesAmendmentsOnly()) {
      throw ProblemException.broken("id", "is the version that adoption opens");
    }
    Plan plan = plans.getLocked(key.municipality(), key.plan());
    if (parent != null) {
      settled(new VersionKey(key.municipality(), key.plan(), parent));
    }
    LedgerHead head = parent == null ? openRoot(key) : branch(key, parent);
    return opened(
        plan,
        new PlanVersion(key, names, VersionStatus.DRAFT, parent, head.parentSequence()),
        head);
  }

  /** A parent that is being voted on may yet become what it was, so nothing can rest on it. */
  private void settled(VersionKey parent) {
    VersionStatus status = versions.lock(parent).status();
    if (status == VersionStatus.PROPOSING || status == VersionStatus.ADOPTING) {
      throw new ProblemException(
          ProblemKind.WRONG_STATE,
          "version " + parent.version() + " is " + status.code(),
          List.of(new Violation("parent", "is " + status.code())));
    }
  }

  /**
   * Opens the version that holds the adopted budget as amended through the year; it takes posted
   * amendments only.
   *
   * @param adopted the version just adopted
   */
  public Standing openAmended(PlanVersion adopted) {
    VersionKey parent = adopted.key();
    VersionKey key = new VersionKey(parent.municipality(), parent.plan(), VersionKey.AMENDED);
    branch(key, parent.version());
    LedgerHead head = ledgers.freeze(LedgerKey.of(key), "takes posted amendments only");
    return opened(
        plans.get(parent.municipality(), parent.plan()),
        new PlanVersion(
            key, AMENDED_NAMES, VersionStatus.AMENDED, parent.version(), head.parentSequence()),
        head);
  }

  private Standing opened(Plan plan, PlanVersion version, LedgerHead head) {
    VersionKey key = version.key();
    versions.add(version, head.sequence());
    announcer.announce(
        new VersionCreated(
            key,
            head.sequence(),
            head.time(),
            plan.info(),
            version.parent(),
            version.parentSequence(),
            version.names(),
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
}
