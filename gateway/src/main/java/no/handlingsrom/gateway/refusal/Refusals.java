package no.handlingsrom.gateway.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import no.handlingsrom.http.problem.Problem;
import no.handlingsrom.http.problem.ProblemKind;

/** Answers requests with problem details, or gives the bytes to answer with. */
@Singleton
public class Refusals {

  private final ObjectMapper mapper;

  Refusals(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Ends the request with a problem. */
  public void refuse(RoutingContext context, ProblemKind kind, String detail) {
    Problem problem = Problem.of(kind, detail, context.request().path(), List.of());
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(body(problem));
  }

  public Buffer body(Problem problem) {
    try {
      return Buffer.buffer(mapper.writeValueAsBytes(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem cannot be written", e);
    }
  }
}
