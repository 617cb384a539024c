package no.handlingsrom.gateway.door;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import no.handlingsrom.fiscal.metric.Owner;
import org.jboss.logging.Logger;

/** Reads that the gateway itself makes at an owner, to add detail to what it knows from events. */
@Singleton
public class OwnerReads {

  private static final Logger LOG = Logger.getLogger(OwnerReads.class);
  private static final List<String> PASSED_ON =
      List.of("Authorization", "X-Request-Id", "traceparent", "tracestate");

  private final DoorConfig config;
  private final ObjectMapper mapper;
  private final HttpClient client;

  OwnerReads(DoorConfig config, ObjectMapper mapper) {
    this.config = config;
    this.mapper = mapper;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(config.connectTimeout())
            .build();
  }

  /**
   * The headers of a request that an owner may want to know when the gateway reads for its sake.
   *
   * @param header the value of a header, null when absent
   */
  public static Map<String, String> passedOn(UnaryOperator<String> header) {
    Map<String, String> passedOn = new HashMap<>();
    for (String name : PASSED_ON) {
      String value = header.apply(name);
      if (value != null) {
        passedOn.put(name, value);
      }
    }
    return passedOn;
  }

  /**
   * What the owner answers; empty when it does not answer in time, or not with 200.
   *
   * @param path from {@code /municipalities} on, encoded
   * @param headers as {@link #passedOn} gives them
   */
  public <T> CompletionStage<Optional<T>> readIfPossible(
      Owner owner, String path, Map<String, String> headers, Class<T> type) {
    return read(owner, path, headers, type)
        .thenApply(Optional::of)
        .exceptionally(
            failure -> {
              LOG.warnf("owner does not tell: path=%s cause=%s", path, failure);
              return Optional.empty();
            });
  }

  private <T> CompletionStage<T> read(
      Owner owner, String path, Map<String, String> headers, Class<T> type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(config.urlOf(owner) + path))
            .timeout(config.readTimeout())
            .header("Accept", "application/json");
    headers.forEach(request::setHeader);
    return client
        .sendAsync(request.build(), BodyHandlers.ofByteArray())
        .thenApply(response -> body(response, type));
  }

  private <T> T body(HttpResponse<byte[]> response, Class<T> type) {
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.uri().getPath() + ": " + response.statusCode());
    }
    try {
      return mapper
          .readerFor(type)
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // the owner may be newer
          .readValue(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
