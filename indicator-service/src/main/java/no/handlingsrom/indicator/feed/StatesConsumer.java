package no.handlingsrom.indicator.feed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.indicator.FiscalRuleDefined;
import no.handlingsrom.contracts.indicator.ObservationsPublished;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Hears of all that a self-fed observation rests on: the states of plan versions, and what changed
 * of rules and observations here. What cannot be read goes to the dead-letter topic.
 */
@ApplicationScoped
class StatesConsumer {

  private static final Logger LOG = Logger.getLogger(StatesConsumer.class);

  private final SelfFeeding feeding;

  StatesConsumer(SelfFeeding feeding) {
    this.feeding = feeding;
  }

  @Incoming("states")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    try {
      take(CloudEventRecords.fromRecord(record));
    } catch (RuntimeException e) {
      LOG.errorf(
          "state refused: topic=%s key=%s partition=%d offset=%d cause=%s",
          record.topic(), record.key(), record.partition(), record.offset(), e);
      throw e;
    }
  }

  private void take(Event event) {
    if (event instanceof BudgetState budget) {
      feeding.take(budget);
    } else if (event instanceof InvestmentState investment) {
      feeding.take(investment);
    } else if (event instanceof FiscalRuleDefined rule) {
      feeding.again(rule.municipality());
    } else if (event instanceof ObservationsPublished observations) {
      feeding.again(observations.municipality());
    }
  }
}
