package no.handlingsrom.gateway.door;

import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import no.handlingsrom.fiscal.metric.Owner;
import org.jboss.logging.Logger;

/** One request of the gateway to several owners at once, and what each of them answers. */
@Singleton
public class OwnerCalls {

  private static final Logger LOG = Logger.getLogger(OwnerCalls.class);
  private static final int NO_ANSWER = 503;

  /**
   * What an owner answered.
   *
   * @param status 503 also when it could not be reached, or broke off
   */
  public record Answer(Owner owner, int status, byte[] body) {

    /** Whether the request may not have reached the owner. */
    public boolean isSilent() {
      return status >= 500;
    }
  }

  private final DoorConfig config;
  private final HttpClient client;

  OwnerCalls(DoorConfig config) {
    this.config = config;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(config.connectTimeout())
            .build();
  }

  /**
   * Sends the same file to each owner.
   *
   * @param path from {@code /municipalities} on, with its query, encoded
   * @param headers as {@link OwnerReads#passedOn} gives them
   */
  public List<Answer> post(
      List<Owner> owners, String path, Map<String, String> headers, Path file) {
    try {
      return post(owners, path, headers, "application/octet-stream", BodyPublishers.ofFile(file));
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the same JSON to each owner. */
  public List<Answer> post(
      List<Owner> owners, String path, Map<String, String> headers, byte[] json) {
    return post(owners, path, headers, "application/json", BodyPublishers.ofByteArray(json));
  }

  private List<Answer> post(
      List<Owner> owners,
      String path,
      Map<String, String> headers,
      String contentType,
      BodyPublisher body) {
    return each(
        owners,
        owner -> request(owner, path, headers).header("Content-Type", contentType).POST(body));
  }

  /** Asks each owner. */
  public List<Answer> get(List<Owner> owners, String path, Map<String, String> headers) {
    return each(owners, owner -> request(owner, path, headers).GET());
  }

  private HttpRequest.Builder request(Owner owner, String path, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(config.urlOf(owner) + path))
            .timeout(config.idleTimeout())
            .header("Accept", "application/json");
    headers.forEach(request::setHeader);
    return request;
  }

  private List<Answer> each(List<Owner> owners, Function<Owner, HttpRequest.Builder> request) {
    List<CompletableFuture<Answer>> pending =
        owners.stream().map(owner -> exchange(owner, request.apply(owner))).toList();
    return pending.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<Answer> exchange(Owner owner, HttpRequest.Builder request) {
    return client
        .sendAsync(request.build(), BodyHandlers.ofByteArray())
        .handle((response, failure) -> answer(owner, response, failure));
  }

  private static Answer answer(Owner owner, HttpResponse<byte[]> response, Throwable failure) {
    if (failure != null) {
      LOG.warnf("owner does not answer: owner=%s cause=%s", owner, failure);
      return new Answer(owner, NO_ANSWER, new byte[0]);
    }
    return new Answer(owner, response.statusCode(), response.body());
  }
}
