package no.handlingsrom.gateway.stream;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Reads Server-Sent Events one after the other. */
final class EventReader implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Stream<String> stream;
  private final Iterator<String> lines;

  EventReader(URI address, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
    this.stream =
        CLIENT
            .send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofLines())
            .body();
    this.lines = stream.iterator();
  }

  /** The fields of the next event; the key of a comment is empty. */
  Map<String, String> next() {
    Map<String, String> fields = new HashMap<>();
    for (String line = line(); !(line.isEmpty() && !fields.isEmpty()); line = line()) {
      int colon = line.indexOf(':');
      if (colon >= 0) {
        fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  /** The next event that says more than that the gateway is there, or follows Kafka again. */
  Map<String, String> nextEvent() {
    Map<String, String> event = next();
    while (!event.containsKey("data") || event.get("data").startsWith("{\"cause\":null")) {
      event = next();
    }
    return event;
  }

  static JsonPath data(Map<String, String> event) {
    return new JsonPath(event.get("data"));
  }

  private String line() {
    try {
      return CompletableFuture.supplyAsync(lines::next).get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("no further line", e);
    }
  }

  @Override
  public void close() {
    stream.close();
  }
}
