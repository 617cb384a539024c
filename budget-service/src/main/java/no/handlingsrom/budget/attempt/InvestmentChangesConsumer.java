package no.handlingsrom.budget.attempt;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.kit.consumption.EventConsumption;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how investment-service votes, and tells whoever waits for the vote. */
@ApplicationScoped
class InvestmentChangesConsumer {

  private final EventConsumption consumption;
  private final jakarta.enterprise.event.Event<InvestmentVoted> voted;

  InvestmentChangesConsumer(
      EventConsumption consumption, jakarta.enterprise.event.Event<InvestmentVoted> voted) {
    this.consumption = consumption;
    this.voted = voted;
  }

  @Incoming("investment-changes")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    consumption.take(record, this::handle);
  }

  private void handle(Event event) {
    if (event instanceof InvestmentVoted vote) {
      voted.fire(vote);
    }
  }
}
