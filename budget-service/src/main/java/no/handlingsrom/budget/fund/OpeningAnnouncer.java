package no.handlingsrom.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.budget.plan.PlanVersion;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionAnnouncer;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.FundBalanceRecorded;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Tells the versions anew that open with what the funds hold at the end of a year. */
@ApplicationScoped
class OpeningAnnouncer {

  private final PlanVersionRepository versions;
  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;

  OpeningAnnouncer(PlanVersionRepository versions, Ledgers ledgers, VersionAnnouncer announcer) {
    this.versions = versions;
    this.ledgers = ledgers;
    this.announcer = announcer;
  }

  /**
   * @param title the step that their ledgers record
   * @return the versions, each with its token
   */
  List<MovedVersion> announce(String municipality, String fund, int yearEnd, String title) {
    return versions.ofPlansBeginning(municipality, yearEnd + 1).stream()
        .map(PlanVersion::key)
        .map(version -> announce(version, fund, yearEnd, title))
        .toList();
  }

  private MovedVersion announce(VersionKey version, String fund, int yearEnd, String title) {
    LedgerHead head = ledgers.appendStep(LedgerKey.of(version), title);
    announcer.announce(
        new FundBalanceRecorded(version, head.sequence(), head.time(), fund, yearEnd),
        version,
        head);
    return new MovedVersion(version.plan(), version.version(), head.sequence());
  }
}
