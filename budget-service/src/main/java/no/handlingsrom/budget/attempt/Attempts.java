package no.handlingsrom.budget.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.handlingsrom.budget.legality.Legality;
import no.handlingsrom.budget.legality.Obstacle;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersion;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionAnnouncer;
import no.handlingsrom.budget.plan.VersionLifeCycle;
import no.handlingsrom.budget.plan.VersionLifeCycle.Standing;
import no.handlingsrom.budget.state.VersionMetrics;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.AttemptVoided;
import no.handlingsrom.contracts.budget.Decision;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.VersionAdopted;
import no.handlingsrom.contracts.budget.VersionProposed;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/**
 * Carries attempts through their two phases. budget-service votes yes as it starts one, or refuses
 * to; investment-service answers by event. Every step locks the version, so that a vote, a deadline
 * and a void never both take effect.
 */
@ApplicationScoped
@Transactional
class Attempts {

  private static final Labels OVERDUE =
      new Labels(
          "investeringstjenesten stemte ikke innen fristen",
          "investment-service did not vote before the deadline");
  private static final Labels ON_REQUEST =
      new Labels("annullert på forespørsel", "voided on request");

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final VersionLifeCycle lifeCycle;
  private final AttemptRepository attempts;
  private final VersionMetrics metrics;
  private final Legality legality;
  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;
  private final AttemptConfig config;

  Attempts(
      PlanRepository plans,
      PlanVersionRepository versions,
      VersionLifeCycle lifeCycle,
      AttemptRepository attempts,
      VersionMetrics metrics,
      Legality legality,
      Ledgers ledgers,
      VersionAnnouncer announcer,
      AttemptConfig config) {
    this.plans = plans;
    this.versions = versions;
    this.lifeCycle = lifeCycle;
    this.attempts = attempts;
    this.metrics = metrics;
    this.legality = legality;
    this.ledgers = ledgers;
    this.announcer = announcer;
    this.config = config;
  }

  /**
   * Begins to propose a draft: from here it takes no changes.
   *
   * @throws ProblemException not-found, or wrong-state when it is no draft
   */
  Standing propose(VersionKey key) {
    require(versions.lock(key), AttemptKind.PROPOSAL);
    LedgerHead head = ledgers.freeze(LedgerKey.of(key), "proposal started");
    UUID attempt = begin(key, AttemptKind.PROPOSAL, null, head);
    announcer.announce(new ProposalStarted(key, head.sequence(), head.time(), attempt), key, head);
    return new Standing(versions.lock(key), head);
  }

  /**
   * Begins to adopt a proposed version.
   *
   * @throws ProblemException not-found, wrong-state when it is not proposed or when the plan has an
   *     adopted version already, or rule-broken naming every rule of law that hinders it
   */
  Standing adopt(VersionKey key, Decision decision) {
    plans.lockForAdoption(key.municipality(), key.plan());
    PlanVersion version = versions.lock(key);
    require(version, AttemptKind.ADOPTION);
    versions.adopted(key.municipality(), key.plan()).ifPresent(Attempts::refuseSecond);
    refuse(legality.obstacles(key, decision.date()));
    LedgerHead head = ledgers.appendStep(LedgerKey.of(key), "adoption started");
    UUID attempt = begin(key, AttemptKind.ADOPTION, decision, head);
    announcer.announce(new AdoptionStarted(key, head.sequence(), head.time(), attempt), key, head);
    return new Standing(versions.lock(key), head);
  }

  private static void require(PlanVersion version, AttemptKind kind) {
    if (version.status() != kind.before()) {
      throw wrongState(
          version, "is %s, not %s".formatted(version.status().code(), kind.before().code()));
    }
  }

  private static void refuseSecond(PlanVersion adopted) {
    throw wrongState(
        adopted, "is %s, and a plan has one decision".formatted(adopted.status().code()));
  }

  private static void refuse(List<Obstacle> obstacles) {
    if (!obstacles.isEmpty()) {
      throw ProblemException.broken(
          obstacles.stream()
              .map(obstacle -> new Violation("legality." + obstacle.rule(), obstacle.reason().en()))
              .toList());
    }
  }

  private static ProblemException wrongState(PlanVersion version, String reason) {
    return new ProblemException(
        ProblemKind.WRONG_STATE,
        "version " + version.key().version() + " " + reason,
        List.of(new Violation("version", reason)));
  }

  private UUID begin(VersionKey key, AttemptKind kind, Decision decision, LedgerHead head) {
    versions.become(key, kind.during(), head.sequence());
    AttemptRow row = new AttemptRow();
    row.municipality = key.municipality();
    row.attempt = UUID.randomUUID();
    row.plan = key.plan();
    row.version = key.version();
    row.kind = kind;
    row.outcome = AttemptOutcome.RUNNING;
    row.startedAt = head.time();
    row.deadline = head.time().plus(config.timeout());
    if (decision != null) {
      row.body = decision.body();
      row.caseNumber = decision.caseNumber();
      row.decidedOn = decision.date();
    }
    attempts.persistAndFlush(row);
    vote(
        row,
        Owner.BUDGET,
        true,
        head.sequence(),
        metrics.of(plans.get(key.municipality(), key.plan()), key));
    return row.attempt;
  }

  private void vote(
      AttemptRow attempt,
      Owner owner,
      boolean accepted,
      long sequence,
      Map<Integer, Map<String, BigDecimal>> figures) {
    VoteRow vote = new VoteRow();
    vote.municipality = attempt.municipality;
    vote.attempt = attempt.attempt;
    vote.owner = owner;
    vote.accepted = accepted;
    vote.sequence = sequence;
    vote.votedAt = Instant.now();
    vote.add(figures);
    attempts.add(vote);
  }

  /**
   * Counts the vote of investment-service; one that is repeated, late or foreign counts nothing.
   */
  void voted(@Observes InvestmentVoted voted) {
    VersionKey key = voted.version();
    plans.getLocked(key.municipality(), key.plan());
    versions.lock(key);
    attempts
        .running(key)
        .filter(attempt -> attempt.attempt.equals(voted.attempt()))
        .ifPresent(attempt -> count(attempt, voted));
  }

  private void count(AttemptRow attempt, InvestmentVoted voted) {
    vote(attempt, Owner.INVESTMENT, voted.accepted(), voted.sequence(), voted.years());
    List<Labels> reasons = voted.accepted() ? obstacles(attempt, voted) : voted.reasons();
    if (reasons.isEmpty()) {
      commit(attempt);
    } else {
      end(attempt, reasons);
    }
  }

  /** What the law has against adopting the figures that both owners voted on. */
  private List<Labels> obstacles(AttemptRow attempt, InvestmentVoted voted) {
    if (attempt.kind == AttemptKind.PROPOSAL) {
      return List.of();
    }
    return legality
        .obstacles(
            attempt.key(),
            attempt.decidedOn,
            attempts.vote(attempt, Owner.BUDGET).years(),
            voted.years())
        .stream()
        .map(Obstacle::reason)
        .toList();
  }

  private void commit(AttemptRow attempt) {
    VersionKey key = attempt.key();
    if (attempt.kind == AttemptKind.PROPOSAL) {
      LedgerHead head = ledgers.appendStep(LedgerKey.of(key), "version proposed");
      versions.become(key, attempt.kind.after(), head.sequence());
      close(attempt, AttemptOutcome.COMMITTED, head);
      announcer.announce(
          new VersionProposed(key, head.sequence(), head.time(), attempt.attempt), key, head);
    } else {
      Decision decision = attempt.decision();
      LedgerHead head =
          ledgers.appendStep(
              LedgerKey.of(key),
              "version adopted: %s %s".formatted(decision.body(), decision.caseNumber()));
      versions.become(key, attempt.kind.after(), head.sequence());
      close(attempt, AttemptOutcome.COMMITTED, head);
      announcer.announce(
          new VersionAdopted(key, head.sequence(), head.time(), attempt.attempt, decision),
          key,
          head);
      lifeCycle.openAmended(versions.lock(key));
    }
  }

  /**
   * Voids the attempt that runs for a version.
   *
   * @throws ProblemException not-found, or wrong-state when none runs
   */
  Standing voidRunning(VersionKey key) {
    PlanVersion version = versions.lock(key);
    AttemptRow attempt =
        attempts
            .running(key)
            .orElseThrow(
                () -> wrongState(version, "is " + version.status().code() + ": nothing to void"));
    LedgerHead head = end(attempt, List.of(ON_REQUEST));
    return new Standing(versions.lock(key), head);
  }

  /** The versions whose attempt should have ended by now. */
  List<VersionKey> overdue() {
    return attempts.overdue(Instant.now());
  }

  /** Voids the attempt of a version unless it ended since it was found overdue. */
  void voidOverdue(VersionKey key) {
    versions.lock(key);
    attempts
        .running(key)
        .filter(attempt -> attempt.deadline.isBefore(Instant.now()))
        .ifPresent(attempt -> end(attempt, List.of(OVERDUE)));
  }

  private LedgerHead end(AttemptRow attempt, List<Labels> reasons) {
    VersionKey key = attempt.key();
    VersionStatus status = attempt.kind.before();
    LedgerHead head =
        attempt.kind == AttemptKind.PROPOSAL
            ? ledgers.thaw(LedgerKey.of(key), "proposal voided")
            : ledgers.appendStep(LedgerKey.of(key), "adoption voided");
    versions.become(key, status, head.sequence());
    reasons.stream().map(ReasonRow::of).forEach(attempt.reasons::add);
    close(attempt, AttemptOutcome.VOIDED, head);
    announcer.announce(
        new AttemptVoided(key, head.sequence(), head.time(), attempt.attempt, status, reasons),
        key,
        head);
    return head;
  }

  private void close(AttemptRow attempt, AttemptOutcome outcome, LedgerHead head) {
    attempt.outcome = outcome;
    attempt.endedAt = head.time();
    attempts.flush();
  }
}
