package no.handlingsrom.gateway.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.door.OwnerCalls;
import no.handlingsrom.gateway.door.OwnerCalls.Answer;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;

/** The owners of account classes: budget-service first, then investment-service. */
@Singleton
class ImportOwners {

  private static final List<Owner> OWNERS = List.of(Owner.BUDGET, Owner.INVESTMENT);

  private final OwnerCalls calls;
  private final ObjectMapper mapper;

  ImportOwners(OwnerCalls calls, ObjectMapper mapper) {
    this.calls = calls;
    this.mapper = mapper;
  }

  /** Sends a file to both. */
  List<Answer> send(String pathAndQuery, Map<String, String> headers, Path file) {
    return calls.post(OWNERS, pathAndQuery, headers, file);
  }

  /** Sends a profile to both. */
  List<Answer> send(String path, Map<String, String> headers, ImportProfile profile) {
    try {
      return calls.post(OWNERS, path, headers, mapper.writeValueAsBytes(profile));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a profile can be written", e);
    }
  }

  /** Asks both. */
  List<Answer> ask(String path, Map<String, String> headers) {
    return calls.get(OWNERS, path, headers);
  }

  /** What an owner told with this status; empty when it answered otherwise. */
  <T> Optional<T> read(Answer answer, int status, Class<T> type) {
    if (answer.status() != status) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          mapper
              .readerFor(type)
              .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // the owner may be newer
              .readValue(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses when an owner did not answer.
   *
   * @param advice what to do then
   * @throws ProblemException owner-unavailable, naming the services
   */
  static void refuseSilence(List<Answer> answers, String advice) {
    String silent =
        answers.stream()
            .filter(Answer::isSilent)
            .map(answer -> answer.owner().name().toLowerCase(Locale.ROOT) + "-service")
            .collect(Collectors.joining(" and "));
    if (!silent.isEmpty()) {
      throw new ProblemException(
          ProblemKind.OWNER_UNAVAILABLE, silent + " cannot be reached, " + advice);
    }
  }
}
