package no.handlingsrom.contracts.wire;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.v1.CloudEventV1;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;

/**
 * Events as Kafka records in CloudEvents 1.0 binary mode: payload as value, everything else in
 * {@code ce_} headers. {@code ce_subject} repeats the record key, {@code ce_sequence} is the
 * owner's sequence as text.
 */
public final class CloudEventRecords {

  static final String SEQUENCE = "sequence";

  private CloudEventRecords() {}

  /** The id by which an event is known, for example to whoever rests on it. */
  public static String id(Event event) {
    return id(EventType.of(event).typeName(), event.key(), event.sequence());
  }

  private static String id(String type, String key, long sequence) {
    return type + ":" + key + ":" + sequence;
  }

  /** The record of an event in hand. */
  public static ProducerRecord<String, byte[]> toRecord(Event event, URI source, Instant time) {
    EventType type = EventType.of(event);
    return toRecord(
        type.topic().topicName(),
        event.key(),
        type.typeName(),
        source,
        time,
        event.sequence(),
        EventJson.write(event));
  }

  /**
   * The record of an event already serialised, as an outbox holds it.
   *
   * @param source the owner, for example {@code /budget-service}
   */
  public static ProducerRecord<String, byte[]> toRecord(
      String topic,
      String key,
      String type,
      URI source,
      Instant time,
      long sequence,
      byte[] payload) {
    CloudEvent event =
        CloudEventBuilder.v1()
            .withId(id(type, key, sequence))
            .withType(type)
            .withSource(source)
            .withSubject(key)
            .withTime(OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
            .withExtension(SEQUENCE, Long.toString(sequence))
            .withData("application/json", payload)
            .build();
    return KafkaMessageFactory.<String>createWriter(topic, partition(topic, key), key)
        .writeBinary(event);
  }

  /**
   * All versions of a plan share a partition, so that a reader meets a parent before its children,
   * whatever it has to catch up on.
   */
  private static Integer partition(String topic, String key) {
    String[] steps = key.split("/", 3);
    String plan = steps.length == 1 ? steps[0] : steps[0] + "/" + steps[1];
    int hash = Utils.murmur2(plan.getBytes(StandardCharsets.UTF_8));
    return Utils.toPositive(hash) % Topic.named(topic).partitions();
  }

  /**
   * Reads a record back; refuses with a {@link MalformedEventException} one without the headers of
   * an event, of an unknown type, or whose headers, key and payload disagree.
   */
  public static Event fromRecord(ConsumerRecord<String, byte[]> record) {
    CloudEvent envelope = envelope(record);
    EventType type = EventType.named(envelope.getType());
    Event event = EventJson.read(type, payload(envelope));
    agree(CloudEventV1.SUBJECT, event.key(), envelope.getSubject());
    agree("key", event.key(), record.key());
    agree(SEQUENCE, Long.toString(event.sequence()), envelope.getExtension(SEQUENCE));
    return event;
  }

  private static CloudEvent envelope(ConsumerRecord<String, byte[]> record) {
    try {
      return KafkaMessageFactory.createReader(record).toEvent();
    } catch (RuntimeException e) {
      throw new MalformedEventException("not a CloudEvent: " + e.getMessage(), e);
    }
  }

  private static byte[] payload(CloudEvent envelope) {
    if (envelope.getData() == null) {
      throw new MalformedEventException("payload", "is missing");
    }
    return envelope.getData().toBytes();
  }

  private static void agree(String field, String expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new MalformedEventException(field, "is " + actual + ", the payload says " + expected);
    }
  }
}
