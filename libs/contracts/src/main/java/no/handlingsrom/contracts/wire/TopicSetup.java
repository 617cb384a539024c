package no.handlingsrom.contracts.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import no.handlingsrom.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics of the product where they are missing. Explicitly, because topics that a
 * broker creates by itself are not compacted.
 */
public final class TopicSetup {

  private TopicSetup() {}

  /**
   * Returns when every topic exists; topics that exist are left as they are.
   *
   * @param settings Kafka client settings, at least {@code bootstrap.servers}
   * @throws ExecutionException when the broker cannot be reached or refuses
   */
  public static void ensure(Map<String, Object> settings)
      throws ExecutionException, InterruptedException {
    List<NewTopic> topics = Arrays.stream(Topic.values()).map(TopicSetup::newTopic).toList();
    try (Admin admin = Admin.create(settings)) {
      for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
        try {
          created.get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw e;
          }
        }
      }
    }
  }

  private static NewTopic newTopic(Topic topic) {
    // Replication is the cluster's to decide: its default applies.
    return new NewTopic(topic.topicName(), Optional.of(topic.partitions()), Optional.empty())
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                topic.compacted()
                    ? TopicConfig.CLEANUP_POLICY_COMPACT
                    : TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                "-1",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(Topic.MOST_BYTES)));
  }
}
