package no.handlingsrom.kit.idempotency;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;

/** Gives the kept answer to a repeated request, and keeps the answer to a first one. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE) // inside the transaction of the resource method
class IdempotencyInterceptor {

  private static final String HEADER = "Idempotency-Key";
  private static final int MAX_KEY_LENGTH = 255;

  private final EntityManager entityManager;
  private final ObjectMapper mapper;
  private final HttpHeaders headers;
  private final UriInfo uri;

  IdempotencyInterceptor(
      EntityManager entityManager, ObjectMapper mapper, HttpHeaders headers, UriInfo uri) {
    this.entityManager = entityManager;
    this.mapper = mapper.copy().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    this.headers = headers;
    this.uri = uri;
  }

  @AroundInvoke
  Object answerOnce(InvocationContext call) throws Exception {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      return call.proceed();
    }
    if (key.isBlank() || key.length() > MAX_KEY_LENGTH) {
      throw ProblemException.malformed(HEADER, "must have 1 to " + MAX_KEY_LENGTH + " characters");
    }
    IdempotentAnswerRow.Key id = new IdempotentAnswerRow.Key((String) call.getParameters()[0], key);
    claim(id);
    String digest = digest(call);
    IdempotentAnswerRow kept = entityManager.find(IdempotentAnswerRow.class, id);
    if (kept == null) {
      Response answer = (Response) call.proceed();
      keep(id, digest, answer);
      return answer;
    }
    if (!kept.requestDigest.equals(digest)) {
      throw new ProblemException(
          ProblemKind.IDEMPOTENCY_KEY_REUSED, "choose a new key for a new request");
    }
    return again(kept);
  }

  /** One request per key at a time; the claim ends with the transaction. */
  private void claim(IdempotentAnswerRow.Key id) {
    boolean claimed =
        (Boolean)
            entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:id, 0))")
                .setParameter("id", id.municipality() + '/' + id.key())
                .getSingleResult();
    if (!claimed) {
      throw new ProblemException(
          ProblemKind.IN_PROGRESS, "a request with this idempotency key is being processed");
    }
  }

  private void keep(IdempotentAnswerRow.Key id, String digest, Response answer)
      throws JsonProcessingException {
    IdempotentAnswerRow row = new IdempotentAnswerRow();
    row.municipality = id.municipality();
    row.key = id.key();
    row.requestDigest = digest;
    row.status = answer.getStatus();
    row.location = answer.getHeaderString(HttpHeaders.LOCATION);
    row.body = mapper.writeValueAsString(answer.getEntity());
    row.answeredAt = Instant.now();
    entityManager.persist(row);
  }

  private static Response again(IdempotentAnswerRow kept) {
    Response.ResponseBuilder answer =
        Response.status(kept.status).type(MediaType.APPLICATION_JSON_TYPE).entity(kept.body);
    return kept.location == null
        ? answer.build()
        : answer.location(URI.create(kept.location)).build();
  }

  /** Address and body make the request; what else the method takes (headers, queries) does not. */
  private String digest(InvocationContext call) throws IOException {
    MessageDigest sha256 = sha256();
    sha256.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
    Parameter[] parameters = call.getMethod().getParameters();
    try (OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
      for (int i = 0; i < parameters.length; i++) {
        if (isBody(parameters[i])) {
          digesting.write('\n');
          mapper.writeValue(digesting, call.getParameters()[i]);
        }
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static boolean isBody(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotations())
        .noneMatch(a -> a.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
