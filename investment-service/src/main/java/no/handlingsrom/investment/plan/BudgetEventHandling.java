package no.handlingsrom.investment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.AmendmentPosted;
import no.handlingsrom.contracts.budget.AmendmentStarted;
import no.handlingsrom.contracts.budget.AmendmentVoided;
import no.handlingsrom.contracts.budget.AttemptVoided;
import no.handlingsrom.contracts.budget.BalanceRecorded;
import no.handlingsrom.contracts.budget.BudgetChange;
import no.handlingsrom.contracts.budget.MunicipalitySucceeded;
import no.handlingsrom.contracts.budget.OrganisationChanged;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.VersionChange;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.budget.VersionRolled;
import no.handlingsrom.contracts.wire.EventType;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.kit.succession.Succession;
import no.handlingsrom.kit.succession.Successions;

/** What each event of budget-service means here; everything of one event, or nothing. */
@ApplicationScoped
@Transactional
class BudgetEventHandling {

  private final VersionLifeCycle lifeCycle;
  private final OrganisationRepository organisations;
  private final Successions successions;
  private final jakarta.enterprise.event.Event<VersionChange> concerned;
  private final jakarta.enterprise.event.Event<VersionReached> reached;
  private final jakarta.enterprise.event.Event<BalanceRecorded> balanceRecorded;

  BudgetEventHandling(
      VersionLifeCycle lifeCycle,
      OrganisationRepository organisations,
      Successions successions,
      jakarta.enterprise.event.Event<VersionChange> concerned,
      jakarta.enterprise.event.Event<VersionReached> reached,
      jakarta.enterprise.event.Event<BalanceRecorded> balanceRecorded) {
    this.lifeCycle = lifeCycle;
    this.organisations = organisations;
    this.successions = successions;
    this.concerned = concerned;
    this.reached = reached;
    this.balanceRecorded = balanceRecorded;
  }

  /**
   * Acts on an event; a repeated or late one changes nothing.
   *
   * @throws UnknownVersionException when it speaks of a version that was never opened here
   */
  void handle(Event event) {
    if (event instanceof VersionCreated created) {
      lifeCycle.open(created);
    } else if (event instanceof ProposalStarted started) {
      lifeCycle.propose(started);
    } else if (event instanceof AdoptionStarted started) {
      lifeCycle.adopt(started);
    } else if (event instanceof AttemptVoided voided) {
      lifeCycle.takeBack(voided);
    } else if (event instanceof AmendmentStarted
        || event instanceof AmendmentPosted
        || event instanceof AmendmentVoided
        || event instanceof VersionRolled) {
      pass((VersionChange) event);
    } else if (event instanceof OrganisationChanged changed) {
      organisations.refresh(changed.municipality(), changed.organisation());
    } else if (event instanceof BalanceRecorded recorded) {
      balanceRecorded.fire(recorded);
    } else if (event instanceof MunicipalitySucceeded next) {
      successions.keep(new Succession(next.municipality(), next.predecessor(), next.from()));
    } else if (event instanceof VersionChange change) {
      lifeCycle.reach(change.version(), change.sequence());
    } else if (!(event instanceof BudgetChange)) {
      throw new MalformedEventException(
          "ce_type", "does not belong on this topic: " + EventType.of(event).typeName());
    }
    if (event instanceof VersionChange change) {
      reached.fire(new VersionReached(change.version(), change.sequence()));
    }
  }

  /** Passes an event on to the concept that it concerns, the first time it is told. */
  private void pass(VersionChange event) {
    if (lifeCycle.reaches(event.version(), event.sequence())) {
      concerned.fire(event);
    }
  }
}
