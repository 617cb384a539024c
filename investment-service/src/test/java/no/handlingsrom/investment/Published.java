package no.handlingsrom.investment;

import static org.awaitility.Awaitility.await;

import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.investment.InvestmentChange;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What investment-service has published about one record key. */
final class Published {

  private Published() {}

  static List<ConsumerRecord<String, byte[]>> records(Topic topic, String key) {
    return TopicReader.ofTestStack().readAll(topic.topicName()).stream()
        .filter(record -> key.equals(record.key()))
        .toList();
  }

  static List<InvestmentChange> changes(String key) {
    return records(Topic.INVESTMENT_CHANGES, key).stream()
        .map(CloudEventRecords::fromRecord)
        .map(InvestmentChange.class::cast)
        .toList();
  }

  /** The state with a sequence, once it has arrived. */
  static InvestmentState awaitState(String key, long sequence) {
    return await()
        .until(
            () ->
                records(Topic.INVESTMENT_STATE, key).stream()
                    .map(CloudEventRecords::fromRecord)
                    .map(InvestmentState.class::cast)
                    .filter(state -> state.sequence() == sequence)
                    .findFirst()
                    .orElse(null),
            state -> state != null);
  }
}
