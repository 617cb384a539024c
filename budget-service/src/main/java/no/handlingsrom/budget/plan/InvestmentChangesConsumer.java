package no.handlingsrom.budget.plan;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.investment.InvestmentFrozen;
import no.handlingsrom.kit.consumption.EventConsumption;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from investment-service that its part of a version is frozen. */
@ApplicationScoped
class InvestmentChangesConsumer {

  private final EventConsumption consumption;
  private final VersionLifeCycle lifeCycle;

  InvestmentChangesConsumer(EventConsumption consumption, VersionLifeCycle lifeCycle) {
    this.consumption = consumption;
    this.lifeCycle = lifeCycle;
  }

  @Incoming("investment-changes")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    consumption.take(record, this::handle);
  }

  private void handle(Event event) {
    if (event instanceof InvestmentFrozen frozen) {
      lifeCycle.investmentFrozen(frozen.version(), frozen.attempt());
    }
  }
}
