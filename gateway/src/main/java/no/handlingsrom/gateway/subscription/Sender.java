package no.handlingsrom.gateway.subscription;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.handlingsrom.gateway.subscription.DeliveryRepository.Due;
import no.handlingsrom.http.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Sends deliveries, those of one subscription one after the other. The subscription stays locked
 * while one is under way: no other replica sends it meanwhile, and a replica that dies leaves it to
 * be sent again.
 */
@Singleton
@Startup
class Sender {

  private static final Logger LOG = Logger.getLogger(Sender.class);
  private static final int SUCCESS = 2;
  private static final int HUNDRED = 100;

  private final SubscriptionDatabase database;
  private final DeliveryRepository deliveries;
  private final Targets targets;
  private final Backoff backoff;
  private final SubscriptionConfig config;
  private final HttpClient client;
  private final ScheduledExecutorService threads;
  private volatile Instant pausedUntil = Instant.MIN;

  Sender(
      SubscriptionDatabase database,
      DeliveryRepository deliveries,
      Targets targets,
      SubscriptionConfig config,
      Vertx vertx) {
    this.database = database;
    this.deliveries = deliveries;
    this.targets = targets;
    this.backoff = new Backoff(config);
    this.config = config;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout((int) config.timeout().toMillis()));
    this.threads =
        Executors.newScheduledThreadPool(
            config.senders(), task -> new Thread(task, "subscription-sender"));
    for (int i = 0; i < config.senders(); i++) {
      threads.scheduleWithFixedDelay(
          this::sendAll, config.poll().toMillis(), config.poll().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    threads.shutdownNow();
  }

  private void sendAll() {
    if (Instant.now().isBefore(pausedUntil)) {
      return;
    }
    try {
      boolean more = true;
      while (more) {
        more = database.inTransaction(this::sendNext);
      }
    } catch (ProblemException unavailable) {
      pausedUntil = Instant.now().plus(config.firstWait());
    } catch (RuntimeException e) {
      if (!threads.isShutdown()) {
        LOG.error("deliveries are not sent", e);
      }
    }
  }

  private boolean sendNext(Connection connection) throws SQLException {
    Optional<Due> due = deliveries.claim(connection);
    if (due.isEmpty()) {
      return false;
    }
    Delivery delivery = due.get().delivery();
    Optional<String> failure = failure(due.get());
    if (failure.isEmpty()) {
      deliveries.delivered(connection, delivery);
    } else {
      deliveries.failed(
          connection, delivery, failure.get(), backoff.after(delivery.attempts() + 1));
    }
    return true;
  }

  /** Why a delivery was not taken; empty when it was. */
  private Optional<String> failure(Due due) {
    try {
      int status =
          post(due, targets.resolve(due.target()))
              .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return status / HUNDRED == SUCCESS ? Optional.empty() : Optional.of("answered " + status);
    } catch (RefusedTargetException e) {
      return Optional.of("the target " + e.getMessage());
    } catch (TimeoutException e) {
      return Optional.of("no answer within " + config.timeout());
    } catch (ExecutionException e) {
      return Optional.of("not reached: " + e.getCause().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("the gateway was stopped");
    }
  }

  /** The status of the answer. Nothing of its body is read, and a redirection is not followed. */
  private CompletableFuture<Integer> post(Due due, InetSocketAddress address) {
    Delivery delivery = due.delivery();
    Instant now = Instant.now();
    return client
        .request(options(due.target(), address))
        .compose(
            request ->
                request
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(Signature.ID, delivery.id().toString())
                    .putHeader(Signature.TIMESTAMP, Long.toString(now.getEpochSecond()))
                    .putHeader(
                        Signature.SIGNATURE,
                        Signature.of(due.secret(), delivery.id(), now, delivery.body()))
                    .send(delivery.body()))
        .map(
            response -> {
              response.exceptionHandler(ignored -> LOG.trace("nothing more is read of it"));
              response.request().reset();
              return response.statusCode();
            })
        .toCompletionStage()
        .toCompletableFuture();
  }

  /** The address that was checked, and the name for TLS and the host header. */
  private RequestOptions options(URI target, InetSocketAddress address) {
    String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(address))
        .setHost(target.getHost())
        .setPort(address.getPort())
        .setSsl("https".equalsIgnoreCase(target.getScheme()))
        .setTimeout(config.timeout().toMillis())
        .setURI(target.getRawQuery() == null ? path : path + "?" + target.getRawQuery());
  }
}
