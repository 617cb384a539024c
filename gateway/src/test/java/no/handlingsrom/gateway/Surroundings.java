package no.handlingsrom.gateway;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.handlingsrom.gateway.door.Upstream;
import no.handlingsrom.testkit.StackResource;

/**
 * What the gateway stands among in tests: a real Kafka and PostgreSQL, a tiny upstream for
 * budget-service, and nobody where the other services should be. Waiting is short.
 */
@QuarkusTestResource(
    value = StackResource.class,
    initArgs = @ResourceArg(name = "database", value = "gateway"))
@QuarkusTestResource(Surroundings.class)
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer upstream;

  @Override
  public Map<String, String> start() {
    try {
      upstream = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      upstream.setExecutor(threads);
      upstream.createContext("/", new Upstream());
      upstream.start();
      String nobody = "http://127.0.0.1:" + closedPort();
      return Map.ofEntries(
          Map.entry(
              "handlingsrom.gateway.budget-url",
              "http://127.0.0.1:" + upstream.getAddress().getPort()),
          Map.entry("handlingsrom.gateway.investment-url", nobody),
          Map.entry("handlingsrom.gateway.indicator-url", nobody),
          Map.entry("handlingsrom.gateway.after.timeout", "PT2S"),
          Map.entry("handlingsrom.gateway.feed.heartbeat", "PT0.2S"),
          Map.entry("handlingsrom.gateway.feed.patience", "PT1S"),
          Map.entry("handlingsrom.gateway.stream.heartbeat", "PT0.2S"),
          Map.entry("handlingsrom.gateway.limits.body", "1M"),
          Map.entry("handlingsrom.gateway.limits.municipality.burst", "600"),
          Map.entry("handlingsrom.gateway.limits.municipality.per-second", "50"),
          Map.entry("handlingsrom.gateway.subscriptions.private-targets", "true"),
          Map.entry("handlingsrom.gateway.subscriptions.poll", "PT0.05S"),
          Map.entry("handlingsrom.gateway.subscriptions.timeout", "PT1S"),
          Map.entry("handlingsrom.gateway.subscriptions.attempts", "3"),
          Map.entry("handlingsrom.gateway.subscriptions.first-wait", "PT0.1S"),
          Map.entry("quarkus.http.cors.origins", "https://plan.example"),
          Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
          Map.entry("quarkus.http.proxy.allow-x-forwarded", "true"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void stop() {
    upstream.stop(0);
    threads.shutdownNow();
  }
}
