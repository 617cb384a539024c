package no.handlingsrom.indicator;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.StackResource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts states on Kafka as budget-service and investment-service do. */
final class States {

  private static final KafkaProducer<String, byte[]> PRODUCER =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", StackResource.kafka().bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());

  private States() {}

  static void publish(Event... states) {
    for (Event state : states) {
      send(CloudEventRecords.toRecord(state, URI.create("/test"), AskerPlan.TIME));
    }
  }

  /** A budget state whose payload no one can read. */
  static void publishMalformed(String key) {
    send(
        CloudEventRecords.toRecord(
            Topic.BUDGET_STATE.topicName(),
            key,
            "no.handlingsrom.budget.state.v1",
            URI.create("/test"),
            AskerPlan.TIME,
            43,
            "{\"sequence\":\"forty-three\"}".getBytes(StandardCharsets.UTF_8)));
  }

  private static void send(ProducerRecord<String, byte[]> record) {
    try {
      PRODUCER.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
