package no.handlingsrom.indicator.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.indicator.IndicatorChange;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.http.position.After;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.outbox.Outbox;
import no.handlingsrom.kit.position.Positions;

/**
 * The one ledger of each municipality in this service. A write first records its change, which
 * gives it its number and holds back other writes, then keeps its rows, then announces itself.
 */
@ApplicationScoped
public class IndicatorLedger {

  private static final String LEDGER = "indicator";

  private final Ledgers ledgers;
  private final Outbox outbox;
  private final Positions positions;
  private final Event<IndicatorsMoved> moved;
  private final ObjectMapper canonical = EventJson.newMapper();

  IndicatorLedger(
      Ledgers ledgers, Outbox outbox, Positions positions, Event<IndicatorsMoved> moved) {
    this.ledgers = ledgers;
    this.outbox = outbox;
    this.positions = positions;
    this.moved = moved;
  }

  /**
   * Records a change in the caller's transaction.
   *
   * @param decision the decision (vedtak) behind it; may be {@code null}
   * @param source where it comes from; may be {@code null}
   * @param content what the digest vouches for
   */
  public LedgerHead record(
      String municipality, String title, String decision, String source, List<?> content) {
    List<String> entries = content.stream().map(this::canonical).toList();
    ledgers.openIfMissing(key(municipality), Change.step("ledger opened"));
    return ledgers.append(key(municipality), new Change(title, decision, source, entries));
  }

  /** Announces what a recorded change did; its rows are kept already. */
  public void announce(IndicatorChange event, LedgerHead head) {
    outbox.append(head.key().municipality(), event, head.time());
    moved.fire(new IndicatorsMoved(head.key().municipality(), head));
  }

  /**
   * Waits, briefly, for the position a read asks for.
   *
   * @param after the parameter {@code after}; may be {@code null}
   * @return number of the last change, 0 before the first
   */
  public long await(String municipality, String after) {
    positions.await(
        After.parse(after), Owner.INDICATOR, () -> Map.of(Owner.INDICATOR, sequence(municipality)));
    return sequence(municipality);
  }

  private long sequence(String municipality) {
    return ledgers.head(key(municipality)).map(LedgerHead::sequence).orElse(0L);
  }

  private static LedgerKey key(String municipality) {
    return new LedgerKey(municipality, LEDGER);
  }

  private String canonical(Object entry) {
    try {
      return canonical.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write " + entry, e);
    }
  }
}
