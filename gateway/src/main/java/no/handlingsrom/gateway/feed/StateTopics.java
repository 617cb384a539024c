package no.handlingsrom.gateway.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The compacted topics, every partition from the beginning, without a consumer group. */
final class StateTopics implements AutoCloseable {

  /** How the reader stands towards the ends of the topics. */
  enum Standing {
    /** Everything that stood there at the last look has been read. */
    CURRENT,
    /** Something remains to be read. */
    BEHIND,
    /** Kafka did not answer. */
    UNREACHABLE
  }

  private static final List<Topic> OF_VERSIONS_AND_RULES =
      List.of(
          Topic.BUDGET_STATE,
          Topic.INVESTMENT_STATE,
          Topic.INVESTMENT_PORTFOLIO,
          Topic.INDICATOR_STATE);
  private static final Duration POLL = Duration.ofMillis(200);

  private final Consumer<String, byte[]> consumer;
  private final FeedConfig config;
  private final List<TopicPartition> partitions;
  private Standing standing = Standing.BEHIND;
  private long lookedAt;

  StateTopics(Map<String, Object> kafka, FeedConfig config) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    this.consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    this.config = config;
    try {
      this.partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
  }

  private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
    return OF_VERSIONS_AND_RULES.stream()
        .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  ConsumerRecords<String, byte[]> poll() {
    return consumer.poll(POLL);
  }

  /** Asks Kafka while behind or unreachable; later once per heartbeat. */
  Standing standing() {
    if (standing != Standing.CURRENT
        || System.nanoTime() - lookedAt > config.heartbeat().toNanos()) {
      standing = look();
      lookedAt = System.nanoTime();
    }
    return standing;
  }

  private Standing look() {
    try {
      boolean everythingRead =
          consumer.endOffsets(partitions, config.patience()).entrySet().stream()
              .allMatch(
                  end -> consumer.position(end.getKey(), config.patience()) >= end.getValue());
      return everythingRead ? Standing.CURRENT : Standing.BEHIND;
    } catch (TimeoutException e) {
      return Standing.UNREACHABLE;
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
