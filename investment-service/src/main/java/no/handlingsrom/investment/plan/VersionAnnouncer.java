package no.handlingsrom.investment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.investment.InvestmentChange;
import no.handlingsrom.contracts.investment.InvestmentChangePosted;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.outbox.Outbox;

/**
 * Announces what happened to a version: to others as an event, and here as {@link VersionMoved};
 * both within the caller's transaction.
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
   * Announces a change whose amounts are all in place.
   *
   * @param head where the version's ledger stands after the change
   * @param years one for each entry, in any order
   */
  public void changePosted(
      VersionKey version, LedgerHead head, String title, Collection<Integer> years) {
    List<Integer> distinct = years.stream().distinct().sorted().toList();
    announce(
        new InvestmentChangePosted(
            version, head.sequence(), head.time(), title, distinct, years.size()),
        version,
        head);
  }

  /**
   * Announces one event of a version.
   *
   * @param head where the version's ledger stands after what happened
   */
  public void announce(InvestmentChange event, VersionKey version, LedgerHead head) {
    outbox.append(version.municipality(), event, head.time());
    moved(version, head);
  }

  /** A step that only followed what its owner told: others see it in the state alone. */
  public void moved(VersionKey version, LedgerHead head) {
    moved.fire(new VersionMoved(version, head));
  }
}
