package no.handlingsrom.budget.attempt;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.investment.InvestmentRolled;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.kit.consumption.EventConsumption;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what investment-service answers, and tells whoever waits for it. */
@ApplicationScoped
class InvestmentChangesConsumer {

  private final EventConsumption consumption;
  private final jakarta.enterprise.event.Event<InvestmentVoted> voted;
  private final jakarta.enterprise.event.Event<InvestmentRolled> rolled;

  InvestmentChangesConsumer(
      EventConsumption consumption,
      jakarta.enterprise.event.Event<InvestmentVoted> voted,
      jakarta.enterprise.event.Event<InvestmentRolled> rolled) {
    this.consumption = consumption;
    this.voted = voted;
    this.rolled = rolled;
  }

  @Incoming("investment-changes")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    consumption.take(record, this::handle);
  }

  private void handle(Event event) {
    if (event instanceof InvestmentVoted vote) {
      voted.fire(vote);
    } else if (event instanceof InvestmentRolled followed) {
      rolled.fire(followed);
    }
  }
}
