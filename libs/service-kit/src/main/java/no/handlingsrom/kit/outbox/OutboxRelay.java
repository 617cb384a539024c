package no.handlingsrom.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.wire.TopicSetup;
import no.handlingsrom.kit.outbox.WaitingEvents.Waiting;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes what waits in the outbox. Of all replicas of a service one holds the claim and works;
 * it sends in order, waits for the broker's receipts and only then marks events as published. If it
 * dies in between, its successor sends again.
 */
@ApplicationScoped
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);
  private static final Duration PURGE_INTERVAL = Duration.ofHours(1);

  private final DataSource dataSource;
  private final Map<String, Object> kafka;
  private final OutboxConfig config;
  private final URI source;
  private final Thread thread = new Thread(this::run, "outbox-relay");
  private volatile boolean running = true;
  private Instant nextPurge = Instant.EPOCH;

  OutboxRelay(
      DataSource dataSource,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      OutboxConfig config,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.dataSource = dataSource;
    this.kafka = kafka;
    this.config = config;
    this.source = URI.create("/" + application);
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    thread.join(STOP_PATIENCE.toMillis());
    thread.interrupt(); // still waiting for a broker that does not answer
    thread.join();
  }

  private void run() {
    try (Producer<String, byte[]> producer = newProducer()) {
      while (running) {
        try (WaitingEvents events = new WaitingEvents(dataSource.getConnection(), source)) {
          relay(events, producer);
        } catch (SQLException | ExecutionException | RuntimeException e) {
          if (running) {
            LOG.warnf("outbox relay pauses: cause=%s", e);
          }
        } catch (InterruptedException e) {
          return;
        }
        pause();
      }
    }
  }

  /** Publishes until stopped, or returns when another replica holds the claim. */
  private void relay(WaitingEvents events, Producer<String, byte[]> producer)
      throws SQLException, InterruptedException, ExecutionException {
    if (!events.claim()) {
      return;
    }
    TopicSetup.ensure(kafka);
    events.listen();
    while (running) {
      List<Waiting> batch = events.next(config.batchSize());
      if (batch.isEmpty()) {
        purge(events);
        events.awaitMore(config.idle());
      } else {
        publish(events, producer, batch);
      }
    }
  }

  /**
   * Marks what the broker has. After a failure nothing of the same key is marked, so that it is
   * sent again in order; other keys go on.
   */
  private static void publish(
      WaitingEvents events, Producer<String, byte[]> producer, List<Waiting> batch)
      throws SQLException, InterruptedException, ExecutionException {
    List<Future<RecordMetadata>> receipts =
        batch.stream().map(event -> producer.send(event.record())).toList();
    List<Waiting> sent = new ArrayList<>();
    Map<String, ExecutionException> failures = new HashMap<>();
    for (int i = 0; i < batch.size(); i++) {
      Waiting event = batch.get(i);
      try {
        receipts.get(i).get();
        if (!failures.containsKey(event.record().key())) {
          sent.add(event);
        }
      } catch (ExecutionException e) {
        failures.putIfAbsent(event.record().key(), e);
        events.markFailed(event, e.getCause().toString());
      }
    }
    events.markPublished(sent);
    if (!failures.isEmpty()) {
      throw failures.values().iterator().next();
    }
  }

  private void purge(WaitingEvents events) throws SQLException {
    if (Instant.now().isAfter(nextPurge)) {
      events.purge(config.retention());
      nextPurge = Instant.now().plus(PURGE_INTERVAL);
    }
  }

  private void pause() {
    try {
      Thread.sleep(config.backOff().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  private Producer<String, byte[]> newProducer() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MOST_BYTES);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }
}
