package no.handlingsrom.budget.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import no.handlingsrom.budget.cases.Body;
import no.handlingsrom.budget.cases.BodyRepository;
import no.handlingsrom.budget.cases.Case;
import no.handlingsrom.budget.cases.CaseRepository;
import no.handlingsrom.budget.cases.CaseStep.Treated;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanVersion;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionAnnouncer;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.AmendmentPosted;
import no.handlingsrom.contracts.budget.AmendmentStarted;
import no.handlingsrom.contracts.budget.AmendmentVoided;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Registers amendments and posts them on their decision. One with an investment leg is posted in
 * two phases: investment-service votes on its leg, and only with its yes both legs are posted.
 */
@ApplicationScoped
@Transactional
class AmendmentPosting {

  private static final Labels OVERDUE =
      new Labels(
          "investeringstjenesten stemte ikke innen fristen",
          "investment-service did not vote before the deadline");

  private final PlanVersionRepository versions;
  private final AmendmentRepository amendments;
  private final CaseRepository cases;
  private final BodyRepository bodies;
  private final OrganisationRepository organisations;
  private final ChangePosting posting;
  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;
  private final Duration timeout;

  AmendmentPosting(
      PlanVersionRepository versions,
      AmendmentRepository amendments,
      CaseRepository cases,
      BodyRepository bodies,
      OrganisationRepository organisations,
      ChangePosting posting,
      Ledgers ledgers,
      VersionAnnouncer announcer,
      @ConfigProperty(name = "handlingsrom.amendment.timeout", defaultValue = "PT2M")
          Duration timeout) {
    this.versions = versions;
    this.amendments = amendments;
    this.cases = cases;
    this.bodies = bodies;
    this.organisations = organisations;
    this.posting = posting;
    this.ledgers = ledgers;
    this.announcer = announcer;
    this.timeout = timeout;
  }

  /**
   * Registers an amendment, which moves nothing yet.
   *
   * @throws ProblemException wrong-state when the version takes no amendments, rule-broken for
   *     entries that cannot be posted or do not balance, already-exists for the id
   */
  AmendmentRow register(VersionKey version, Amendment amendment) {
    open(version);
    if (cases.find(version.municipality(), amendment.caseId()).isEmpty()) {
      throw ProblemException.broken("case", "no such case: " + amendment.caseId());
    }
    if (amendment.entries().isEmpty() && !amendment.investmentLeg()) {
      throw ProblemException.broken("entries", "are needed without an investment leg");
    }
    posting.checkEntries(version, amendment.entries());
    refuse(ProblemKind.RULE_BROKEN, BalanceRule.check(movements(version, amendment)));
    return amendments.add(version, amendment);
  }

  /**
   * Posts a registered amendment on the decision of its case.
   *
   * @throws ProblemException wrong-state when it is not pending, rule-broken when the case is not
   *     decided, outside-authority when the decision is not the body's to make
   */
  AmendmentRow post(VersionKey version, String id) {
    open(version);
    AmendmentRow row = amendments.get(version, id);
    require(row, AmendmentStatus.PENDING);
    Amendment amendment = amendments.toDomain(row);
    Case decided = decided(version, amendment);
    Treated decision = decided.decision().orElseThrow();
    Body body = bodies.find(version.municipality(), decision.body()).orElseThrow();
    refuse(
        ProblemKind.OUTSIDE_AUTHORITY,
        AuthorityRule.check(body, movements(version, amendment), amendment.investmentLeg()));
    if (amendment.investmentLeg()) {
      start(row);
    } else {
      commit(row, decided);
    }
    return row;
  }

  private Case decided(VersionKey version, Amendment amendment) {
    Case found = cases.find(version.municipality(), amendment.caseId()).orElseThrow();
    if (found.decision().isEmpty()) {
      throw ProblemException.broken(
          "case", found.opened().number() + " is not decided yet; a recommendation posts nothing");
    }
    return found;
  }

  private void start(AmendmentRow row) {
    VersionKey version = row.version();
    if (amendments.anyRunning(version)) {
      throw new ProblemException(
          ProblemKind.WRONG_STATE, "another amendment with two legs is being posted");
    }
    LedgerHead head = ledgers.appendStep(LedgerKey.of(version), "amendment started: " + row.id);
    row.status = AmendmentStatus.POSTING;
    row.attempt = UUID.randomUUID();
    row.deadline = head.time().plus(timeout);
    amendments.flush();
    announcer.announce(
        new AmendmentStarted(version, head.sequence(), head.time(), row.attempt, row.id),
        version,
        head);
  }

  /** Counts the vote of investment-service; a repeated, late or foreign one counts nothing. */
  void voted(@Observes InvestmentVoted vote) {
    VersionKey version = vote.version();
    if (!version.takesAmendmentsOnly()) {
      return;
    }
    versions.lock(version);
    Optional<AmendmentRow> running = amendments.running(version, vote.attempt());
    if (running.isEmpty()) {
      return;
    }
    AmendmentRow row = running.get();
    Amendment amendment = amendments.toDomain(row);
    List<Labels> reasons = new ArrayList<>(vote.reasons());
    if (vote.accepted()) {
      reasons.addAll(disagreements(amendment, vote));
    }
    if (reasons.isEmpty()) {
      commit(row, cases.find(version.municipality(), amendment.caseId()).orElseThrow());
    } else {
      giveBack(row, reasons);
    }
  }

  /** What leaves operations must arrive at investment, and the other way round. */
  private static List<Labels> disagreements(Amendment amendment, InvestmentVoted vote) {
    Map<Integer, BigDecimal> given = amendment.transfers();
    TreeSet<Integer> years = new TreeSet<>(given.keySet());
    years.addAll(vote.years().keySet());
    List<Labels> reasons = new ArrayList<>();
    for (int year : years) {
      BigDecimal leaves = given.getOrDefault(year, BigDecimal.ZERO);
      BigDecimal arrives =
          vote.years()
              .getOrDefault(year, Map.of())
              .getOrDefault(Metric.TRANSFER_FROM_OPERATIONS.code(), BigDecimal.ZERO);
      if (leaves.add(arrives).signum() != 0) {
        reasons.add(
            new Labels(
                "%d: driften overfører %s, investeringene mottar %s"
                    .formatted(year, leaves.toPlainString(), arrives.negate().toPlainString()),
                "%d: operations transfer %s, investments receive %s"
                    .formatted(year, leaves.toPlainString(), arrives.negate().toPlainString())));
      }
    }
    return reasons;
  }

  private void commit(AmendmentRow row, Case decided) {
    VersionKey version = row.version();
    Amendment amendment = amendments.toDomain(row);
    LedgerHead head =
        posting.amend(
            version,
            new OperatingChange(
                amendment.title(), decided.opened().number(), null, amendment.entries()));
    row.status = AmendmentStatus.POSTED;
    row.sequence = head.sequence();
    amendments.flush();
    announcer.announce(
        new AmendmentPosted(
            version,
            head.sequence(),
            head.time(),
            row.attempt,
            row.id,
            amendment.title(),
            decided.opened().number(),
            amendment.entries().size()),
        version,
        head);
  }

  /**
   * Voids an amendment that is not posted.
   *
   * @throws ProblemException not-found, or wrong-state when it is posted or voided
   */
  AmendmentRow withdraw(VersionKey version, String id) {
    open(version);
    AmendmentRow row = amendments.get(version, id);
    require(row, AmendmentStatus.PENDING);
    end(row, AmendmentStatus.VOIDED, List.of());
    return row;
  }

  /** The amendments whose vote should have come by now. */
  List<AmendmentRow> overdue() {
    return amendments.overdue(Instant.now());
  }

  /** Gives an amendment back whose vote did not come, unless it ended since it was found. */
  void voidOverdue(VersionKey version, UUID attempt) {
    versions.lock(version);
    amendments.running(version, attempt).ifPresent(row -> giveBack(row, List.of(OVERDUE)));
  }

  private void giveBack(AmendmentRow row, List<Labels> reasons) {
    end(row, AmendmentStatus.PENDING, reasons);
  }

  private void end(AmendmentRow row, AmendmentStatus status, List<Labels> reasons) {
    VersionKey version = row.version();
    UUID attempt = row.attempt;
    LedgerHead head = ledgers.appendStep(LedgerKey.of(version), "amendment not posted: " + row.id);
    row.status = status;
    row.attempt = null;
    row.deadline = null;
    row.reasons = amendments.write(reasons);
    amendments.flush();
    announcer.announce(
        new AmendmentVoided(
            version,
            head.sequence(),
            head.time(),
            attempt,
            row.id,
            status == AmendmentStatus.VOIDED,
            reasons),
        version,
        head);
  }

  private void open(VersionKey version) {
    PlanVersion found = versions.lock(version);
    if (found.status() != VersionStatus.AMENDED) {
      String reason =
          "is %s: amendments go to the version %s"
              .formatted(found.status().code(), VersionKey.AMENDED);
      throw new ProblemException(
          ProblemKind.WRONG_STATE,
          "version " + version.version() + " " + reason,
          List.of(new Violation("version", reason)));
    }
  }

  private static void require(AmendmentRow row, AmendmentStatus status) {
    if (row.status != status) {
      String reason = "is " + row.status.name().toLowerCase(Locale.ROOT);
      throw new ProblemException(
          ProblemKind.WRONG_STATE,
          "amendment " + row.id + " " + reason,
          List.of(new Violation("amendment", reason)));
    }
  }

  private List<Movement> movements(VersionKey version, Amendment amendment) {
    Organisation organisation = organisations.of(version.municipality());
    return amendment.entries().stream()
        .map(
            entry -> {
              String unit = entry.key().unit();
              int year = entry.key().year();
              Organisation.Placement at = organisation.placement(unit, year).orElseThrow();
              String frame = organisation.programmeArea(unit, year);
              return new Movement(
                  year,
                  unit,
                  at.area(),
                  frame.equals(at.area()) ? null : frame,
                  at.central(),
                  entry.amount());
            })
        .toList();
  }

  private static void refuse(ProblemKind kind, List<Violation> violations) {
    if (!violations.isEmpty()) {
      Violation first = violations.get(0);
      throw new ProblemException(kind, first.field() + ": " + first.reason(), violations);
    }
  }
}
