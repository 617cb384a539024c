package no.handlingsrom.investment.plan;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Follows what happens at budget-service, one event after the other. An event that cannot be acted
 * on goes to the dead-letter topic with its cause, and the next one is taken; while the database
 * cannot be reached, the event waits.
 */
@ApplicationScoped
public class BudgetChangesConsumer {

  private static final Logger LOG = Logger.getLogger(BudgetChangesConsumer.class);
  private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(1);

  private final BudgetEventHandling handling;

  BudgetChangesConsumer(BudgetEventHandling handling) {
    this.handling = handling;
  }

  @Incoming("budget-changes")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    try {
      handle(CloudEventRecords.fromRecord(record));
    } catch (RuntimeException e) {
      LOG.errorf(
          "budget event refused: key=%s partition=%d offset=%d cause=%s",
          record.key(), record.partition(), record.offset(), e);
      throw e;
    }
  }

  private void handle(Event event) throws InterruptedException {
    while (!handled(event)) {
      Thread.sleep(OUTAGE_PAUSE.toMillis());
    }
  }

  private boolean handled(Event event) {
    try {
      handling.handle(event);
      return true;
    } catch (RuntimeException e) {
      if (!DatabaseOutage.caused(e)) {
        throw e;
      }
      LOG.warnf("budget event waits for the database: key=%s cause=%s", event.key(), e);
      return false;
    }
  }
}
