package no.handlingsrom.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks the gateway for the fiscal-rule status of the sample's version. */
final class Gateway {

  private static final String STATUS =
      "/municipalities/3203/plans/2024-2027/versions/director-proposal/fiscal-rules";
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  private final ObjectMapper json = exactNumbers();
  private final URI status;

  Gateway(Ports ports) {
    this.status = ports.address(Service.GATEWAY).resolve(STATUS);
  }

  /** Keeps the decimals of a number as they are written: 127.0 has one. */
  static ObjectMapper exactNumbers() {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  /** For people: the status under the name they type. */
  URI statusAddress() {
    return URI.create("http://localhost:" + status.getPort() + status.getPath());
  }

  /** The answer in English, empty while there is none. */
  Optional<JsonNode> fiscalRules() {
    HttpRequest request =
        HttpRequest.newBuilder(status).timeout(LIMIT).header("Accept-Language", "en").build();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return answer.statusCode() == 200
          ? Optional.of(json.readTree(answer.body()))
          : Optional.empty();
    } catch (IOException notReachable) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Waits until the status shows rules and has stopped moving: all events have arrived. */
  void awaitSettledStatus(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    Optional<JsonNode> before = Optional.empty();
    while (System.nanoTime() < deadline) {
      Optional<JsonNode> now = fiscalRules().filter(Gateway::isComplete).map(Gateway::withoutTime);
      if (now.isPresent() && now.equals(before)) {
        return;
      }
      before = now;
      Rest.of(Duration.ofMillis(500));
    }
    throw new Refusal("The gateway did not show the fiscal-rule status in time: " + status);
  }

  private static boolean isComplete(JsonNode status) {
    return !status.path("stale").asBoolean() && !status.path("rules").isEmpty();
  }

  private static JsonNode withoutTime(JsonNode status) {
    if (status.path("asOf") instanceof ObjectNode asOf) {
      asOf.remove("time");
    }
    return status;
  }
}
