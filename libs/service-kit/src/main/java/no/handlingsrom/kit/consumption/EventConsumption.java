package no.handlingsrom.kit.consumption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Consumer;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Reads an event and hands it on. An event that cannot be acted on is refused, which sends it to
 * the dead-letter topic with its cause; while the database cannot be reached, the event waits.
 */
@ApplicationScoped
public class EventConsumption {

  private static final Logger LOG = Logger.getLogger(EventConsumption.class);
  private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(1);

  /**
   * Takes one record; returns when it has been acted on.
   *
   * @param handling acts on the event in a transaction of its own, so that it can be tried again
   */
  public void take(ConsumerRecord<String, byte[]> record, Consumer<Event> handling)
      throws InterruptedException {
    try {
      Event event = CloudEventRecords.fromRecord(record);
      while (!taken(event, handling)) {
        Thread.sleep(OUTAGE_PAUSE.toMillis());
      }
    } catch (RuntimeException e) {
      LOG.errorf(
          "event refused: topic=%s key=%s partition=%d offset=%d cause=%s",
          record.topic(), record.key(), record.partition(), record.offset(), e);
      throw e;
    }
  }

  private static boolean taken(Event event, Consumer<Event> handling) {
    try {
      handling.accept(event);
      return true;
    } catch (RuntimeException e) {
      if (!DatabaseOutage.caused(e)) {
        throw e;
      }
      LOG.warnf("event waits for the database: key=%s cause=%s", event.key(), e);
      return false;
    }
  }
}
