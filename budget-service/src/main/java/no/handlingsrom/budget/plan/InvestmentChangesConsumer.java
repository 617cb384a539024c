package no.handlingsrom.budget.plan;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.investment.InvestmentFrozen;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from investment-service that its part of a version is frozen. */
@ApplicationScoped
class InvestmentChangesConsumer {

  private final VersionLifeCycle lifeCycle;

  InvestmentChangesConsumer(VersionLifeCycle lifeCycle) {
    this.lifeCycle = lifeCycle;
  }

  @Incoming("investment-changes")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    if (CloudEventRecords.fromRecord(record) instanceof InvestmentFrozen frozen) {
      lifeCycle.investmentFrozen(frozen.version(), frozen.attempt());
    }
  }
}
