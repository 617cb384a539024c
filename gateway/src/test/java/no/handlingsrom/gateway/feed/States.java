package no.handlingsrom.gateway.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.testkit.StackResource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes states as the services do, and records no service would publish. */
public final class States {

  private static final KafkaProducer<String, byte[]> PRODUCER =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", StackResource.kafka().bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());

  private States() {}

  /** Everything of the director's proposal: budget 42, investment 7, indicator 3. */
  public static void publishProposal(Asker asker) {
    publish(asker.indicators(3));
    publish(asker.budget(asker.proposal(), 42));
    publish(asker.investment(asker.proposal(), 7));
    publish(asker.portfolio(asker.proposal(), 7));
  }

  public static void publish(Event state) {
    send(CloudEventRecords.toRecord(state, URI.create("/test"), Asker.TIME));
  }

  /** A budget state whose payload no one can read. */
  public static void publishMalformed(Topic topic, String key) {
    ProducerRecord<String, byte[]> record =
        CloudEventRecords.toRecord(
            topic.topicName(),
            key,
            "no.handlingsrom.budget.state.v1",
            URI.create("/test"),
            Asker.TIME,
            43,
            "{\"sequence\":\"forty-three\"}".getBytes(StandardCharsets.UTF_8));
    send(record);
  }

  static void publishNoise(Topic topic, String key) {
    send(new ProducerRecord<>(topic.topicName(), key, new byte[] {0, 1, 2}));
  }

  private static void send(ProducerRecord<String, byte[]> record) {
    try {
      PRODUCER.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
