package no.handlingsrom.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.contracts.budget.FundCreated;
import no.handlingsrom.contracts.budget.FundValueRecorded;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.outbox.Outbox;

/** Records funds and balances, and tells whatever opens with them anew, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FundRecording {

  private final FundRepository funds;
  private final PlanRepository plans;
  private final OpeningAnnouncer openings;
  private final Outbox outbox;
  private final Event<FundsMoved> moved;

  FundRecording(
      FundRepository funds,
      PlanRepository plans,
      OpeningAnnouncer openings,
      Outbox outbox,
      Event<FundsMoved> moved) {
    this.funds = funds;
    this.plans = plans;
    this.openings = openings;
    this.outbox = outbox;
    this.moved = moved;
  }

  /**
   * Creates a fund. What its kind holds together is not known until its balance is, or may be known
   * only now, so every version with such funds is told anew.
   *
   * @throws ProblemException already-exists, or rule-broken when it is part of no fund of its kind
   */
  void create(String municipality, Fund fund) {
    List<Integer> firstYears = plans.lockedFirstYears(municipality);
    LedgerHead head = funds.add(municipality, fund);
    outbox.append(
        municipality,
        new FundCreated(
            municipality,
            fund.code(),
            head.sequence(),
            head.time(),
            fund.kind().code(),
            fund.partOf()),
        head.time());
    if (fund.kind() == FundKind.DISPOSITION) {
      String title = "fund created: " + fund.code();
      moved.fire(new FundsMoved(municipality, title, null));
      firstYears.forEach(year -> openings.announce(municipality, fund.code(), year - 1, title));
    }
  }

  /**
   * Records a balance.
   *
   * @return the versions that open with it
   * @throws ProblemException not-found for the fund
   */
  List<MovedVersion> record(String municipality, FundBalance balance) {
    plans.lockBeginning(municipality, balance.yearEnd() + 1);
    LedgerHead head = funds.add(municipality, balance);
    outbox.append(
        municipality,
        new FundValueRecorded(
            municipality,
            balance.fund(),
            head.sequence(),
            head.time(),
            balance.yearEnd(),
            balance.valuation().code(),
            balance.amount()),
        head.time());
    if (balance.valuation() == Valuation.MARKET) {
      return List.of();
    }
    String title = "fund balance recorded: " + balance.fund();
    moved.fire(new FundsMoved(municipality, title, balance.yearEnd()));
    return openings.announce(municipality, balance.fund(), balance.yearEnd(), title);
  }
}
