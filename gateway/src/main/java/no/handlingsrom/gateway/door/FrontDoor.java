package no.handlingsrom.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.limit.LimitConfig;
import no.handlingsrom.gateway.refusal.Refusals;

/** Forwards what other services own, before the gateway's own resources are asked. */
@Singleton
class FrontDoor {

  private static final int BEFORE_RESOURCES = 1;

  private final DoorConfig config;
  private final HttpClient client;
  private final Map<Owner, HttpProxy> proxies = new EnumMap<>(Owner.class);

  FrontDoor(DoorConfig config, LimitConfig limits, Vertx vertx, Refusals refusals) {
    this.config = config;
    this.client = vertx.createHttpClient(options(config));
    for (Owner owner : Owner.values()) {
      proxies.put(
          owner,
          HttpProxy.reverseProxy(client)
              .origin(context -> connect(owner))
              .addInterceptor(new OwnerExchange(owner, refusals, limits.body().asLongValue())));
    }
  }

  void open(@Observes Router router) {
    router.route("/municipalities/*").order(BEFORE_RESOURCES).handler(this::pass);
  }

  private void pass(RoutingContext context) {
    Optional<Owner> owner = AddressTable.ownerOf(context.normalizedPath());
    if (owner.isPresent()) {
      proxies.get(owner.get()).handle(context.request());
    } else {
      context.next();
    }
  }

  private Future<HttpClientRequest> connect(Owner owner) {
    URI url = config.urlOf(owner);
    boolean tls = url.getScheme().equals("https");
    return client
        .request(
            new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80)
                .setSsl(tls))
        .recover(failure -> Future.failedFuture(new NotConnectedException(failure)));
  }

  private static HttpClientOptions options(DoorConfig config) {
    return new HttpClientOptions()
        .setConnectTimeout((int) config.connectTimeout().toMillis())
        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
        .setIdleTimeout((int) config.idleTimeout().toMillis())
        .setMaxPoolSize(config.connections())
        .setMaxWaitQueueSize(config.waiting());
  }
}
