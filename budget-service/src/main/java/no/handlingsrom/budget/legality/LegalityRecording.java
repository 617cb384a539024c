package no.handlingsrom.budget.legality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionAnnouncer;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.HearingRecorded;
import no.handlingsrom.contracts.budget.LegalityOverridden;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Records what legality rests on besides figures: each as a step of the version's ledger. */
@ApplicationScoped
@Transactional
class LegalityRecording {

  private final PlanVersionRepository versions;
  private final Legality legality;
  private final LegalityRepository recorded;
  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;

  LegalityRecording(
      PlanVersionRepository versions,
      Legality legality,
      LegalityRepository recorded,
      Ledgers ledgers,
      VersionAnnouncer announcer) {
    this.versions = versions;
    this.legality = legality;
    this.recorded = recorded;
    this.ledgers = ledgers;
    this.announcer = announcer;
  }

  LedgerHead hearing(VersionKey version, LocalDate publishedOn, String source) {
    versions.lock(version);
    LedgerHead head =
        ledgers.appendStep(LedgerKey.of(version), "recommendation public from " + publishedOn);
    HearingRow row = new HearingRow();
    row.municipality = version.municipality();
    row.plan = version.plan();
    row.version = version.version();
    row.sequence = head.sequence();
    row.publishedOn = publishedOn;
    row.source = source;
    row.recordedAt = head.time();
    recorded.add(row);
    announcer.announce(
        new HearingRecorded(version, head.sequence(), head.time(), publishedOn), version, head);
    return head;
  }

  /**
   * Records an override.
   *
   * @throws ProblemException rule-broken for an unknown rule, and for one that is kept or broken
   */
  LedgerHead override(VersionKey version, String rule, String by, String reason) {
    versions.lock(version);
    requireNotAssessable(version, rule);
    LedgerHead head = ledgers.appendStep(LedgerKey.of(version), "legality overridden: " + rule);
    OverrideRow row = new OverrideRow();
    row.municipality = version.municipality();
    row.plan = version.plan();
    row.version = version.version();
    row.sequence = head.sequence();
    row.rule = rule;
    row.overriddenBy = by;
    row.reason = reason;
    row.recordedAt = head.time();
    recorded.add(row);
    announcer.announce(
        new LegalityOverridden(version, head.sequence(), head.time(), rule, by, reason),
        version,
        head);
    return head;
  }

  private void requireNotAssessable(VersionKey version, String rule) {
    Result result =
        legality.assess(version, null).stream()
            .filter(assessment -> assessment.rule().id().equals(rule))
            .findFirst()
            .map(Assessment::result)
            .orElseThrow(() -> ProblemException.broken("rule", "no such rule: " + rule));
    if (result == Result.FAIL) {
      throw ProblemException.broken("rule", rule + " is broken, which nobody can override");
    }
    if (result == Result.PASS) {
      throw ProblemException.broken("rule", rule + " is kept, and needs no override");
    }
  }
}
