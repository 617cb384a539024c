package no.handlingsrom.investment.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import no.handlingsrom.contracts.budget.BalanceRecorded;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.investment.plan.VersionOpened;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/**
 * Lets versions begin with the book value that budget-service tells: each takes it, and every
 * correction of it, as a step of its ledger, so that an earlier answer stays what it was.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BalanceFollowing {

  private static final String ACCOUNT = "depreciable-fixed-assets";

  private final OpeningBookValueRepository values;
  private final PlanVersionRepository versions;
  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;

  BalanceFollowing(
      OpeningBookValueRepository values,
      PlanVersionRepository versions,
      Ledgers ledgers,
      VersionAnnouncer announcer) {
    this.values = values;
    this.versions = versions;
    this.ledgers = ledgers;
    this.announcer = announcer;
  }

  /** Takes over what was told, unless it is known; repeated and late events change nothing. */
  void told(@Observes BalanceRecorded recorded) {
    if (!recorded.account().equals(ACCOUNT)) {
      return;
    }
    OpeningBookValue told =
        new OpeningBookValue(recorded.yearEnd(), recorded.sequence(), recorded.amount());
    values.hold(recorded.municipality());
    if (values.keep(recorded.municipality(), told)) {
      versions
          .ofPlansBeginning(recorded.municipality(), recorded.yearEnd() + 1)
          .forEach(
              version -> {
                LedgerHead head =
                    ledgers.appendStep(
                        LedgerKey.of(version), "book value told: " + recorded.yearEnd());
                values.add(head, told);
                announcer.moved(version, head);
              });
    }
  }

  /** A version without a parent begins with what was told before it was opened. */
  void opened(@Observes VersionOpened opened) {
    String municipality = opened.head().key().municipality();
    values.hold(municipality);
    values
        .told(municipality, opened.firstYear() - 1)
        .ifPresent(told -> values.add(opened.head(), told));
  }
}
