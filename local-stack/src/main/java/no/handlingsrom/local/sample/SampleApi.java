package no.handlingsrom.local.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Talks to one service about one municipality. */
final class SampleApi {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);
  private static final int SHOWN_OF_UNKNOWN_ANSWER = 300;

  private final ObjectMapper json =
      new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();
  private final String base;

  SampleApi(URI service, String municipality) {
    this.base = service.toString().replaceFirst("/+$", "") + "/municipalities/" + municipality;
  }

  /** Posts the body once, however often it is called, and gives the answer. */
  JsonNode post(SampleStep step, String path, Map<String, ?> body) {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", step.key())
            .POST(HttpRequest.BodyPublishers.ofString(write(body)))
            .build();
    return send(step, request);
  }

  JsonNode get(SampleStep step, String path) {
    return send(step, request(path).GET().build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(ANSWER_TIMEOUT)
        .header("Accept", "application/json");
  }

  private JsonNode send(SampleStep step, HttpRequest request) {
    HttpResponse<String> answer;
    try {
      answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new SampleLoadException(
          "%s: %s %s got no answer: %s"
              .formatted(step.place(""), request.method(), request.uri(), e),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SampleLoadException(step.place("") + ": interrupted", e);
    }
    if (answer.statusCode() / 100 != 2) {
      throw refused(step, request, answer);
    }
    return read(answer.body());
  }

  private SampleLoadException refused(
      SampleStep step, HttpRequest request, HttpResponse<String> answer) {
    JsonNode problem = read(answer.body());
    JsonNode violation = problem.path("violations").path(0);
    String field = violation.path("field").asText();
    StringBuilder reason = new StringBuilder();
    if (problem.hasNonNull("title")) {
      reason.append(problem.path("title").asText()).append(": ");
      reason.append(
          violation.isMissingNode()
              ? problem.path("detail").asText()
              : field + " " + violation.path("reason").asText());
    } else {
      String body = answer.body();
      reason.append(body, 0, Math.min(body.length(), SHOWN_OF_UNKNOWN_ANSWER));
    }
    if (problem.path("type").asText().endsWith("/idempotency-key-reused")) {
      reason.append(" (loaded before with other content; forget the old data first)");
    }
    return new SampleLoadException(
        "%s: %s %s was answered %d %s"
            .formatted(
                step.place(field), request.method(), request.uri(), answer.statusCode(), reason));
  }

  private String write(Map<String, ?> body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the body is made of texts, numbers, maps and lists", e);
    }
  }

  private JsonNode read(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      return json.missingNode();
    }
  }
}
