package no.handlingsrom.gateway.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.http.metrics.MetricsAfterChange;
import no.handlingsrom.http.metrics.MetricsHistory;

/** A service that tells what it was asked, or answers in two halves with a wait between. */
public final class Upstream implements HttpHandler {

  /** An address that ends so is answered in two halves. */
  static final String IN_HALVES = "in-halves";

  /** A request to such an address says that the first half has been seen. */
  static final String FIRST_SEEN = "first-seen";

  /** An address that ends so drops the connection. */
  static final String DROPPED = "dropped";

  /** An address that ends so is answered with a compressed text when the client takes one. */
  static final String COMPRESSED = "compressed";

  /** The version whose changes are told: a branch with 50 million kroner more income in 2025. */
  public static final String BRANCH = "more-tax";

  private final Semaphore firstSeen = new Semaphore(0);

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith(DROPPED)) {
      exchange.close();
    } else if (path.endsWith(BRANCH + "/operating/metrics")) {
      tellChanges(exchange);
    } else if (path.endsWith(COMPRESSED)) {
      answerCompressed(exchange);
    } else if (path.endsWith(IN_HALVES)) {
      answerInHalves(exchange);
    } else {
      if (path.endsWith(FIRST_SEEN)) {
        firstSeen.release();
      }
      echo(exchange);
    }
  }

  private static void echo(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] answer =
        String.join(
                "\n",
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                "host " + header(exchange, "Host"),
                "idempotency-key " + header(exchange, "Idempotency-Key"),
                "accept-language " + header(exchange, "Accept-Language"),
                "x-request-id " + header(exchange, "X-Request-Id"),
                "traceparent " + header(exchange, "traceparent"),
                "tracestate " + header(exchange, "tracestate"),
                "body " + body)
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/plain;charset=UTF-8");
    exchange.getResponseHeaders().add("ETag", "\"upstream\"");
    exchange.sendResponseHeaders(201, answer.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(answer);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return String.join(",", exchange.getRequestHeaders().getOrDefault(name, List.of()));
  }

  private static void tellChanges(HttpExchange exchange) throws IOException {
    MetricsHistory history =
        new MetricsHistory(
            List.of(
                new MetricsAfterChange(
                    1, Asker.TIME, "version created", null, Asker.withIncome2025("0")),
                new MetricsAfterChange(
                    2,
                    Asker.TIME.plusSeconds(60),
                    "Høyere skatteanslag 2025",
                    "K-sak 36/23",
                    Asker.withIncome2025("50000000"))));
    byte[] answer = EventJson.newMapper().writeValueAsBytes(history);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(answer);
    }
  }

  private static void answerCompressed(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Encoding", header(exchange, "Accept-Encoding"));
    exchange.getResponseHeaders().add("Vary", "Accept-Encoding");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
      out.write("compressed by the owner".getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The second half waits until another request says that the first has been seen. */
  private void answerInHalves(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write("first".getBytes(StandardCharsets.UTF_8));
      out.flush();
      if (firstSeen.tryAcquire(10, TimeUnit.SECONDS)) {
        out.write("second".getBytes(StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
