package no.handlingsrom.benchmark;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** From a change at investment-service to the debt ratio of the gateway that shows it. */
final class ChangeToStatusBenchmark implements Benchmark {

  private static final TopicPartition TOPIC = new TopicPartition("benchmark", 0);
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 400;

  @Override
  public String name() {
    return "change-to-status";
  }

  @Override
  public String question() {
    return "Asker's plan with all its measures, projects and rules: one krone more of loans is posted"
        + " at investment-service, and a reader of the gateway waits for the debt ratio that rests"
        + " on it – commit, outbox, relay, Kafka, view, answer – beside one record sent to and read"
        + " back from the same broker.";
  }

  @Override
  public List<Row> run(RunningServices services) throws Exception {
    services.loadSample();
    AskersDraft draft = AskersDraft.create(services, "change-to-status");
    BigDecimal before = draft.debtAt(draft.oneKroneMoreOfLoans());
    createTopic(services);
    try (KafkaProducer<String, String> producer = producer(services);
        KafkaConsumer<String, String> consumer = consumer(services)) {
      Map<String, Timings> timings =
          new Turns()
              .with("kafka", () -> roundTrip(producer, consumer))
              .with("post", draft::oneKroneMoreOfLoans)
              .with("read", () -> services.get("gateway", draft.status()))
              .with("all", () -> draft.debtAt(draft.oneKroneMoreOfLoans()))
              .take(WARM_UP, ROUNDS);
      requireMoved(before, draft);
      return List.of(
          new Row("raw Kafka: send and read back", timings.get("kafka"), null),
          new Row("change to debt ratio", timings.get("all"), timings.get("kafka")),
          new Row(
              "of which the change is committed and answered",
              timings.get("post"),
              timings.get("kafka")),
          new Row("a status read without a change", timings.get("read"), timings.get("kafka")));
    }
  }

  private static void createTopic(RunningServices services) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", services.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(TOPIC.topic(), 1, (short) 1))).all().get();
    }
  }

  private static KafkaProducer<String, String> producer(RunningServices services) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", services.bootstrapServers(), "acks", "all"),
        new StringSerializer(),
        new StringSerializer());
  }

  private static KafkaConsumer<String, String> consumer(RunningServices services) {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", services.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.assign(List.of(TOPIC));
    consumer.seekToBeginning(List.of(TOPIC));
    return consumer;
  }

  private static Object roundTrip(
      KafkaProducer<String, String> producer, KafkaConsumer<String, String> consumer)
      throws Exception {
    String sent = UUID.randomUUID().toString();
    producer.send(new ProducerRecord<>(TOPIC.topic(), sent, sent)).get();
    while (true) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(10))) {
        if (record.value().equals(sent)) {
          return record;
        }
      }
    }
  }

  /** Each change that was posted must be in the debt, or something else was measured. */
  private static void requireMoved(BigDecimal before, AskersDraft draft) throws Exception {
    BigDecimal after = draft.debtAt(draft.oneKroneMoreOfLoans());
    BigDecimal expected = before.add(BigDecimal.valueOf(2L * (WARM_UP + ROUNDS) + 1));
    if (after.compareTo(expected) != 0) {
      throw new IllegalStateException("expected a debt of " + expected + ", found " + after);
    }
  }
}
