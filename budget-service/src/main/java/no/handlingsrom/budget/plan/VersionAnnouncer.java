package no.handlingsrom.budget.plan;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.outbox.Outbox;

/**
 * Announces what happened to a version: to other services as an event, and here as {@link
 * VersionMoved}; both within the caller's transaction.
 */
@ApplicationScoped
public class VersionAnnouncer {

  private final Outbox outbox;
  private final jakarta.enterprise.event.Event<VersionMoved> moved;

  VersionAnnouncer(Outbox outbox, jakarta.enterprise.event.Event<VersionMoved> moved) {
    this.outbox = outbox;
    this.moved = moved;
  }

  /**
   * Announces one event of a version.
   *
   * @param head where the version's ledger stands after what happened
   */
  public void announce(Event event, VersionKey version, LedgerHead head) {
    outbox.append(version.municipality(), event, head.time());
    moved.fire(new VersionMoved(version, head));
  }
}
