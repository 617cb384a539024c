package no.handlingsrom.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

  private static final String TOPIC = "handlingsrom.budget.state";

  @TempDir static Path directory;
  private static KafkaBroker broker;

  @BeforeAll
  static void start() {
    broker = new KafkaBroker(directory, FreePort.find());
    broker.start();
  }

  @AfterAll
  static void stop() {
    broker.kill();
  }

  @Test
  void recordSurvivesKillAndStop() throws Exception {
    createTopic();
    send(TOPIC, "first");
    broker.kill();
    assertFalse(broker.isRunning());
    broker.start();
    send(TOPIC, "second");
    broker.stop();
    broker.start();

    assertEquals(List.of("first", "second"), readAll());
  }

  @Test
  void unknownTopicIsNotCreatedOnTheFly() {
    ExecutionException failure =
        assertThrows(ExecutionException.class, () -> send("handlingsrom.unknown", "lost"));
    assertInstanceOf(TimeoutException.class, failure.getCause());
  }

  @Test
  void takenPortFailsWithTheEndOfTheLog(@TempDir Path other) throws Exception {
    try (ServerSocket taken = new ServerSocket()) {
      int port = FreePort.find();
      taken.bind(new InetSocketAddress("127.0.0.1", port));
      KafkaBroker late = new KafkaBroker(other, port);
      StackException failure = assertThrows(StackException.class, late::start);
      assertTrue(failure.getMessage().contains("Address already in use"), failure.getMessage());
    }
  }

  private void createTopic() throws Exception {
    try (Admin admin = Admin.create(clientConfig())) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
  }

  private void send(String topic, String value) throws Exception {
    Map<String, Object> config =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", "2000");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "3203", value)).get();
    }
  }

  private List<String> readAll() {
    TopicPartition partition = new TopicPartition(TOPIC, 0);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(clientConfig(), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
          .map(ConsumerRecord::value)
          .toList();
    }
  }

  private Map<String, Object> clientConfig() {
    return Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
  }
}
