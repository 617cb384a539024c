package no.handlingsrom.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import no.handlingsrom.contracts.wire.TopicSetup;
import no.handlingsrom.gateway.view.MaterialisedView;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jboss.logging.Logger;

/**
 * The thread that keeps the view up to date. It outlives Kafka: while the topics cannot be
 * followed, the view stays as it is and is marked stale.
 */
@Singleton
class StateFeed {

  private static final Logger LOG = Logger.getLogger(StateFeed.class);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  private final Map<String, Object> kafka;
  private final FeedConfig config;
  private final MaterialisedView view;
  private final Thread thread = new Thread(this::run, "state-feed");
  private final CountDownLatch stopping = new CountDownLatch(1);
  private boolean current;
  private volatile boolean caughtUp;

  StateFeed(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      FeedConfig config,
      MaterialisedView view) {
    this.kafka = new HashMap<>(kafka);
    // A call that cannot be answered must fail well before a person gives up.
    this.kafka.put(
        CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) config.startTimeout().toMillis());
    this.kafka.put(
        CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, (int) config.startTimeout().toMillis());
    this.config = config;
    this.view = view;
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping.countDown();
    thread.join(STOP_PATIENCE.toMillis());
    thread.interrupt(); // still waiting for a Kafka that does not answer
    thread.join();
  }

  /** Whether the view has once held everything that stood on the topics. */
  boolean caughtUp() {
    return caughtUp;
  }

  boolean isAlive() {
    return thread.isAlive();
  }

  private void run() {
    try {
      do {
        try {
          TopicSetup.ensure(kafka);
          follow();
        } catch (ExecutionException | RuntimeException e) {
          LOG.warnf("state feed starts anew: cause=%s", e);
          show(false);
        }
      } while (!stopping.await(config.backOff().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      LOG.info("state feed stopped while Kafka did not answer");
    } finally {
      show(false);
    }
  }

  private void follow() {
    try (StateTopics topics = new StateTopics(kafka, config);
        DeadLetters deadLetters = new DeadLetters(kafka)) {
      StateReader reader = new StateReader(view, deadLetters);
      while (stopping.getCount() > 0) {
        topics.poll().forEach(reader::take);
        view.markLate(Instant.now().minus(config.otherLeg()));
        switch (topics.standing()) {
          case CURRENT -> show(true);
          case BEHIND -> {}
          case UNREACHABLE -> show(false);
        }
      }
    }
  }

  private void show(boolean nowCurrent) {
    if (current != nowCurrent) {
      current = nowCurrent;
      LOG.infof("view %s", current ? "follows the state topics" : "is stale");
      view.setCurrent(current);
      caughtUp |= current;
    }
  }
}
