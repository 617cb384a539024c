package no.handlingsrom.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The idempotent half of the three services: keeps what it accepted, replays known keys, refuses a
 * key that comes with another body.
 */
final class StubServices implements AutoCloseable {

  static final int SEQUENCE = 7;

  static {
    // Without it every answer waits 40 ms for an acknowledgement that the client delays.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  record Request(String method, String path, String key, String body) {

    JsonNode json() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private enum Fault {
    NONE,
    REFUSED,
    ANSWER_LOST
  }

  /** Everything received, in order. */
  final List<Request> received = new ArrayList<>();

  /** Everything that took effect, by key. */
  final Map<String, Request> effects = new LinkedHashMap<>();

  private final HttpServer server;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private Fault fault = Fault.NONE;
  private int faultAt;
  private volatile String status = "proposed";

  StubServices() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The n-th post (from 0) fails before it takes effect. */
  void refusePost(int n) {
    fault = Fault.REFUSED;
    faultAt = received.size() + n;
  }

  /** The n-th post (from 0) takes effect, but its answer never arrives. */
  void loseAnswer(int n) {
    fault = Fault.ANSWER_LOST;
    faultAt = received.size() + n;
  }

  /** Requests whose path ends so are answered 422 with this problem. */
  void problem(String pathEnd, String problem) {
    problems.put(pathEnd, problem);
  }

  /** What every version says of itself from now on. */
  void versionsAre(String status) {
    this.status = status;
  }

  Request post(String pathEnd) {
    return effects.values().stream()
        .filter(request -> request.path.endsWith(pathEnd))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing posted to " + pathEnd));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    Request request =
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if ("GET".equals(request.method)) {
      send(exchange, 200, "{\"status\":\"%s\"}".formatted(status));
      return;
    }
    Fault now = received.size() == faultAt ? fault : Fault.NONE;
    received.add(request);
    if (now == Fault.REFUSED) {
      send(exchange, 503, "{\"title\":\"Not now\",\"detail\":\"try again\"}");
      return;
    }
    for (Map.Entry<String, String> problem : problems.entrySet()) {
      if (request.path.endsWith(problem.getKey())) {
        send(exchange, 422, problem.getValue());
        return;
      }
    }
    Request known = effects.putIfAbsent(request.key, request);
    if (now == Fault.ANSWER_LOST) {
      exchange.close();
    } else if (known != null && !known.equals(request)) {
      String type = "https://handlingsrom.no/problems/idempotency-key-reused";
      send(
          exchange, 422, "{\"type\":\"" + type + "\",\"title\":\"Reused\",\"detail\":\"new key\"}");
    } else {
      send(exchange, 201, "{\"sequence\":" + SEQUENCE + "}");
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    // On a connection of its own: one that is closed for being idle may meet the next request.
    exchange.getResponseHeaders().set("Connection", "close");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
