package no.handlingsrom.investment.plan;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.kit.consumption.EventConsumption;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows what happens at budget-service, one event after the other. */
@ApplicationScoped
public class BudgetChangesConsumer {

  private final EventConsumption consumption;
  private final BudgetEventHandling handling;

  BudgetChangesConsumer(EventConsumption consumption, BudgetEventHandling handling) {
    this.consumption = consumption;
    this.handling = handling;
  }

  @Incoming("budget-changes")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    consumption.take(record, handling::handle);
  }
}
