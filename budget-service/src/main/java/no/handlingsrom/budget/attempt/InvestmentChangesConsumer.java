package no.handlingsrom.budget.attempt;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.kit.consumption.EventConsumption;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how investment-service votes. */
@ApplicationScoped
class InvestmentChangesConsumer {

  private final EventConsumption consumption;
  private final Attempts attempts;

  InvestmentChangesConsumer(EventConsumption consumption, Attempts attempts) {
    this.consumption = consumption;
    this.attempts = attempts;
  }

  @Incoming("investment-changes")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    consumption.take(record, this::handle);
  }

  private void handle(Event event) {
    if (event instanceof InvestmentVoted voted) {
      attempts.voted(voted);
    }
  }
}
