package no.handlingsrom.gateway.feed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.handlingsrom.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Where unreadable records are parked: unchanged, with the cause and where they stood in headers.
 * Every replica parks them, and again after a restart; topic, partition and offset tell them apart.
 */
final class DeadLetters implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private final Producer<String, byte[]> producer;

  DeadLetters(Map<String, Object> kafka) {
    this.producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
  }

  void park(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(
            Topic.GATEWAY_DEAD_LETTER.topicName(),
            null,
            record.key(),
            record.value(),
            record.headers());
    add(letter.headers(), "dead-letter-reason", String.valueOf(cause.getMessage()));
    add(letter.headers(), "dead-letter-topic", record.topic());
    add(letter.headers(), "dead-letter-partition", Integer.toString(record.partition()));
    add(letter.headers(), "dead-letter-offset", Long.toString(record.offset()));
    producer.send(
        letter,
        (receipt, failure) -> {
          if (failure != null) {
            LOG.errorf(
                failure,
                "record not parked, read it where it stands: topic=%s partition=%d offset=%d",
                record.topic(),
                record.partition(),
                record.offset());
          }
        });
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    producer.close();
  }
}
