package no.handlingsrom.investment.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.AmendmentPosted;
import no.handlingsrom.contracts.budget.AmendmentStarted;
import no.handlingsrom.contracts.budget.AmendmentVoided;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.investment.project.Portfolio;
import no.handlingsrom.investment.project.PortfolioChange;
import no.handlingsrom.investment.project.ProjectStep;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.Ledgers;

/**
 * Holds the investment legs of amendments to an adopted budget until budget-service posts or voids
 * them. A leg that was voted yes on is posted as it was voted on, whatever moved in between.
 */
@ApplicationScoped
@Transactional
class Legs {

  private final PlanVersionRepository versions;
  private final LegRepository legs;
  private final AmendmentPosting posting;
  private final Portfolio portfolio;
  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;

  Legs(
      PlanVersionRepository versions,
      LegRepository legs,
      AmendmentPosting posting,
      Portfolio portfolio,
      Ledgers ledgers,
      VersionAnnouncer announcer) {
    this.versions = versions;
    this.legs = legs;
    this.posting = posting;
    this.portfolio = portfolio;
    this.ledgers = ledgers;
    this.announcer = announcer;
  }

  /**
   * Registers a leg, which moves nothing yet.
   *
   * @throws ProblemException wrong-state for another version than the amended one, rule-broken
   *     naming every offending field, already-exists for the amendment
   */
  LegRow register(PlanVersion version, String amendment, NewAmendment request) {
    if (!version.key().takesAmendmentsOnly()) {
      throw new ProblemException(
          ProblemKind.WRONG_STATE,
          "legs go to the version " + VersionKey.AMENDED,
          List.of(new Violation("version", "takes changes, not legs of amendments")));
    }
    posting.entries(version, request);
    return legs.add(version.key(), amendment, request);
  }

  /** Votes on whether the leg of an amendment can be posted. */
  void vote(@Observes AmendmentStarted started) {
    PlanVersion version = versions.get(started.version());
    LedgerHead head =
        ledgers.appendStep(version.ledger(), "amendment asked: " + started.amendment());
    List<Labels> reasons = List.of();
    SortedMap<Integer, Map<String, BigDecimal>> transfers = new TreeMap<>();
    Optional<LegRow> leg =
        legs.find(started.version(), started.amendment())
            .filter(row -> row.status == LegStatus.PENDING);
    if (leg.isEmpty()) {
      reasons = List.of(missing(started.amendment()));
    } else {
      try {
        List<Appropriation> entries = posting.entries(version, legs.request(leg.get()));
        legs.keep(leg.get(), entries);
        transfers = transfers(entries);
      } catch (ProblemException e) {
        reasons = List.of(new Labels(e.getMessage(), e.getMessage()));
      }
    }
    announcer.announce(
        new InvestmentVoted(
            started.version(),
            head.sequence(),
            head.time(),
            started.attempt(),
            reasons.isEmpty(),
            reasons,
            transfers),
        started.version(),
        head);
  }

  private static Labels missing(String amendment) {
    return new Labels(
        "investeringsdelen av " + amendment + " er ikke registrert",
        "the investment leg of " + amendment + " is not registered");
  }

  private static SortedMap<Integer, Map<String, BigDecimal>> transfers(
      List<Appropriation> entries) {
    String metric = Metric.TRANSFER_FROM_OPERATIONS.code();
    SortedMap<Integer, Map<String, BigDecimal>> transfers = new TreeMap<>();
    entries.stream()
        .filter(entry -> entry.line().equals(metric))
        .forEach(
            entry ->
                transfers
                    .computeIfAbsent(entry.year(), year -> new TreeMap<>())
                    .merge(metric, entry.amount(), BigDecimal::add));
    return transfers;
  }

  /** Posts the leg of an amendment whose operating leg is posted. */
  void post(@Observes AmendmentPosted posted) {
    if (posted.attempt() == null) {
      return;
    }
    LegRow leg = legs.find(posted.version(), posted.amendment()).orElseThrow();
    NewAmendment request = legs.request(leg);
    LedgerHead head =
        portfolio.amend(
            versions.get(posted.version()),
            new PortfolioChange(
                ProjectStep.CHANGED,
                request.title(),
                posted.decision(),
                request.source(),
                List.of(),
                List.of(),
                legs.entries(leg)));
    leg.status = LegStatus.POSTED;
    leg.sequence = head.sequence();
    leg.budgetSequence = posted.sequence();
  }

  /** Voids the leg of an amendment that was withdrawn; one that may be tried again waits. */
  void end(@Observes AmendmentVoided voided) {
    if (voided.withdrawn()) {
      legs.find(voided.version(), voided.amendment())
          .filter(leg -> leg.status == LegStatus.PENDING)
          .ifPresent(leg -> leg.status = LegStatus.VOIDED);
    }
  }
}
