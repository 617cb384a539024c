package no.handlingsrom.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records go through the Kafka of the test stack. */
class EventSchemasTest {

  private static final String KEY = "3203/2024-2027/director-proposal";
  private static final String BODY =
      "{\"version\":\"" + KEY + "\",\"sequence\":1,\"time\":\"2026-08-01T12:00:00Z\"}";

  private final String topic = "test." + System.nanoTime();
  private final Map<String, String> headers = new TreeMap<>();

  @BeforeEach
  void createTopic() throws Exception {
    headers.putAll(
        Map.of(
            "ce_specversion", "1.0",
            "ce_id", "1",
            "ce_source", "/test",
            "ce_type", "no.handlingsrom.test.version-created.v1",
            "ce_time", "2026-08-01T12:00:00Z",
            "ce_subject", KEY,
            "ce_sequence", "1",
            "content-type", "application/json"));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
    }
  }

  @Test
  void acceptsAnEventThatWasReallySent() throws Exception {
    send(BODY);
    send(BODY.replace(":1,", ":2,"));
    List<ConsumerRecord<String, byte[]>> records = TopicReader.ofTestStack().readAll(topic);
    assertEquals(2, records.size());
    EventSchemas.check(records);
  }

  @Test
  void emptyTopicIsEmpty() {
    assertEquals(List.of(), TopicReader.ofTestStack().readAll(topic));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"sequence\":1 | \"sequence\":\"1\" | /sequence: string found, integer expected",
        "\"sequence\":1 | \"sequence\":0     | /sequence: must have a minimum value of 1",
        "\"sequence\":1 | \"extra\":1        | required property 'sequence' not found",
        "3203/2024      | 2024               | /version: does not match",
        "12:00:00Z      | noon               | /time: does not match the date-time pattern",
        "{              | [                  | body is not JSON"
      })
  void refusesWrongBody(String correct, String wrong, String reason) throws Exception {
    send(BODY.replace(correct, wrong));
    refuses(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "ce_specversion, 0.3, header ce_specversion is '0.3'",
    "ce_type, no.handlingsrom.test.unknown.v1, there is no schema",
    "ce_subject, 3203/2024-2027/other, header ce_subject is",
    "content-type, text/plain, header content-type is 'text/plain'"
  })
  void refusesWrongHeader(String name, String value, String reason) throws Exception {
    headers.put(name, value);
    send(BODY);
    refuses(reason);
  }

  @ParameterizedTest
  @CsvSource({"ce_id", "ce_source", "ce_time", "ce_sequence"})
  void refusesMissingHeader(String name) throws Exception {
    headers.remove(name);
    send(BODY);
    refuses("header " + name + " is missing");
  }

  private void refuses(String reason) {
    List<ConsumerRecord<String, byte[]>> records = TopicReader.ofTestStack().readAll(topic);
    ContractViolation violation =
        assertThrows(ContractViolation.class, () -> EventSchemas.check(records));
    assertTrue(violation.getMessage().contains(reason), violation.getMessage());
  }

  private void send(String body) throws ExecutionException, InterruptedException {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, KEY, body.getBytes(StandardCharsets.UTF_8));
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  private static String bootstrapServers() {
    return StackResource.kafka().bootstrapServers();
  }
}
