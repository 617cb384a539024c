package no.handlingsrom.gateway.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.status.FiscalRuleStatus;
import no.handlingsrom.gateway.stream.StatusChange;
import no.handlingsrom.gateway.view.VersionChange;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Notes for each subscriber what it is to be told, on a thread of its own. Every replica sees every
 * change; the first that brings a version beyond where the subscriber stands notes it, the others
 * find it there. While the database does not answer, the last change of each version waits.
 */
@Singleton
@Startup
class ChangeRecorder {

  private static final Logger LOG = Logger.getLogger(ChangeRecorder.class);
  private static final String TYPE = "fiscal-rules.changed";

  private final SubscriptionDatabase database;
  private final SubscriptionRepository subscriptions;
  private final DeliveryRepository deliveries;
  private final ObjectMapper mapper;
  private final long retryMillis;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "subscriptions"));
  private final Map<VersionKey, VersionChange> waiting = new LinkedHashMap<>();

  ChangeRecorder(
      SubscriptionDatabase database,
      SubscriptionRepository subscriptions,
      DeliveryRepository deliveries,
      ObjectMapper mapper,
      SubscriptionConfig config) {
    this.database = database;
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.mapper = mapper;
    this.retryMillis = config.firstWait().toMillis();
  }

  /** What is sent: the change as the stream tells it, with the version it is of. */
  record Message(String type, Instant timestamp, Data data) {

    record Data(String municipality, String plan, String version, StatusChange change) {}
  }

  void changed(@Observes VersionChange change) {
    if (change.after().complete() && change.cause().isPresent()) {
      run(() -> record(change));
    }
  }

  void stop(@Observes ShutdownEvent event) {
    thread.shutdown();
  }

  private void record(VersionChange change) {
    boolean alone = waiting.isEmpty();
    waiting.put(change.version(), change);
    if (alone) {
      recordWaiting();
    }
  }

  private void recordWaiting() {
    while (!waiting.isEmpty()) {
      VersionChange next = waiting.values().iterator().next();
      try {
        database.inTransaction(connection -> note(connection, next));
      } catch (ProblemException unavailable) {
        later(this::recordWaiting);
        return;
      } catch (RuntimeException e) {
        LOG.error("subscribers are not told of a change", e);
      }
      waiting.remove(next.version());
    }
  }

  private int note(Connection connection, VersionChange change) throws SQLException {
    int noted = 0;
    for (Subscription subscription :
        subscriptions.of(connection, change.version().municipality())) {
      if (subscription.covers(change.version()) && note(connection, subscription, change)) {
        noted++;
      }
    }
    return noted;
  }

  private boolean note(Connection connection, Subscription subscription, VersionChange change)
      throws SQLException {
    VersionKey version = change.version();
    subscriptions.hold(connection, subscription.id());
    Standing now =
        Standing.of(
            change.after().position(),
            FiscalRuleStatus.of(change.after(), subscription.language()));
    Optional<Standing> told = subscriptions.standing(connection, subscription.id(), version);
    if (told.filter(before -> !now.isAfter(before)).isPresent()) {
      return false;
    }
    subscriptions.keep(connection, subscription.id(), version, now);
    boolean wanted = subscription.wants(told.orElse(Standing.NOTHING), now);
    if (wanted) {
      deliveries.add(
          connection,
          subscription.id(),
          version,
          id(subscription, version, now),
          body(change, subscription.language()));
    }
    return wanted;
  }

  /** The same for the same change, whichever replica notes it. */
  private static UUID id(Subscription subscription, VersionKey version, Standing standing) {
    String name = subscription.id() + " " + version + " " + After.describe(standing.position());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private String body(VersionChange change, Language language) {
    VersionKey version = change.version();
    try {
      return mapper.writeValueAsString(
          new Message(
              TYPE,
              change.cause().orElseThrow().time(),
              new Message.Data(
                  version.municipality(),
                  version.plan(),
                  version.version(),
                  StatusChange.of(change, language))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a change cannot be written", e);
    }
  }

  private void run(Runnable task) {
    try {
      thread.execute(task);
    } catch (RejectedExecutionException e) {
      LOG.debug("the gateway is stopping");
    }
  }

  private void later(Runnable task) {
    try {
      thread.schedule(task, retryMillis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("the gateway is stopping");
    }
  }
}
