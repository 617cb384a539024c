package no.handlingsrom.kit.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.contracts.wire.EventType;
import no.handlingsrom.http.problem.ProblemException;

/** Where a change leaves the events that tell of it. */
@ApplicationScoped
public class Outbox implements PanacheRepository<OutboxRow> {

  /** The PostgreSQL channel on which the relay hears of new events. */
  static final String CHANNEL = "outbox_waiting";

  // Leaves room for the headers of the record.
  private static final int MOST_PAYLOAD_BYTES = Topic.MOST_BYTES - 64 * 1024;

  /**
   * Keeps an event in the caller's transaction, for publication after it commits; refuses to run
   * without a transaction.
   *
   * @param municipality whose event it is
   * @param time when what it tells of was recorded
   * @throws ProblemException rule-broken when the event would be too large to be published, so that
   *     no change is taken whose event would block those behind it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(String municipality, Event event, Instant time) {
    EventType type = EventType.of(event);
    byte[] payload = EventJson.write(event);
    if (payload.length > MOST_PAYLOAD_BYTES) {
      throw ProblemException.broken("body", "is more than an event about it can carry");
    }
    OutboxRow row = new OutboxRow();
    row.municipality = municipality;
    row.topic = type.topic().topicName();
    row.recordKey = event.key();
    row.type = type.typeName();
    row.sequence = event.sequence();
    row.occurredAt = time;
    row.payload = new String(payload, StandardCharsets.UTF_8);
    persist(row);
    getEntityManager()
        .createNativeQuery("select pg_notify('" + CHANNEL + "', '')")
        .getSingleResult();
  }
}
