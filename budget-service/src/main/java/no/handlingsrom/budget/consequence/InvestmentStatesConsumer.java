package no.handlingsrom.budget.consequence;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.wire.EventType;
import no.handlingsrom.kit.consumption.EventConsumption;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the states of versions at investment-service. */
@ApplicationScoped
class InvestmentStatesConsumer {

  private final EventConsumption consumption;
  private final ConsequenceRepository repository;

  InvestmentStatesConsumer(EventConsumption consumption, ConsequenceRepository repository) {
    this.consumption = consumption;
    this.repository = repository;
  }

  @Incoming("investment-states")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    consumption.take(record, this::handle);
  }

  private void handle(Event event) {
    if (!(event instanceof InvestmentState state)) {
      throw new MalformedEventException(
          "ce_type", "does not belong on this topic: " + EventType.of(event).typeName());
    }
    repository.keep(state);
  }
}
