package no.handlingsrom.indicator.feed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.indicator.FiscalRuleDefined;
import no.handlingsrom.contracts.indicator.IndicatorRevised;
import no.handlingsrom.contracts.indicator.ObservationsPublished;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.kit.consumption.EventConsumption;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears of all that a self-fed observation rests on: the states of plan versions and account books,
 * and what changed of rules and observations here. What cannot be read goes to the dead-letter
 * topic.
 */
@ApplicationScoped
class StatesConsumer {

  private final EventConsumption consumption;
  private final SelfFeeding feeding;

  StatesConsumer(EventConsumption consumption, SelfFeeding feeding) {
    this.consumption = consumption;
    this.feeding = feeding;
  }

  @Incoming("states")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    consumption.take(record, this::take);
  }

  private void take(Event event) {
    if (event instanceof BudgetState budget) {
      feeding.take(budget.version().municipality(), budget);
    } else if (event instanceof InvestmentState investment) {
      feeding.take(investment.version().municipality(), investment);
    } else if (event instanceof no.handlingsrom.contracts.budget.AccountBookState accounts) {
      feeding.take(accounts.municipality(), accounts);
    } else if (event instanceof no.handlingsrom.contracts.investment.AccountBookState accounts) {
      feeding.take(accounts.municipality(), accounts);
    } else if (event instanceof FiscalRuleDefined rule) {
      feeding.again(rule.municipality());
    } else if (event instanceof IndicatorRevised indicator) {
      feeding.again(indicator.municipality());
    } else if (event instanceof ObservationsPublished observations) {
      feeding.again(observations.municipality());
    }
  }
}
