package no.handlingsrom.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into {@code application/problem+json}. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  public Response problem(ProblemException e, UriInfo uri) {
    return answer(e.kind(), e.getMessage(), uri, e.violations());
  }

  /** A value of the shared model that refuses itself, e.g. a rule with overlapping bands. */
  @ServerExceptionMapper
  public Response invalidModel(InvalidModelException e, UriInfo uri) {
    return problem(ProblemException.broken(e.field(), e.reason()), uri);
  }

  // Both types: Quarkus has a mapper of its own for the narrower one, which would answer 400 plain.
  @ServerExceptionMapper({
    ConstraintViolationException.class,
    ResteasyReactiveViolationException.class
  })
  public Response constraint(ConstraintViolationException e, UriInfo uri) {
    List<Violation> violations =
        e.getConstraintViolations().stream()
            .map(v -> new Violation(field(v), v.getMessage()))
            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::reason))
            .toList();
    return problem(ProblemException.malformed(violations), uri);
  }

  // Both types, for the same reason.
  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  public Response json(JsonProcessingException e, UriInfo uri) {
    return problem(JsonProblem.of(e), uri);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException e, UriInfo uri) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return json(json, uri);
    }
    return switch (e.getResponse().getStatus()) {
      case 400 -> answer(ProblemKind.MALFORMED_REQUEST, "the request is malformed", uri, List.of());
      case 404 -> answer(ProblemKind.NOT_FOUND, uri.getPath() + " does not exist", uri, List.of());
      case 405 -> answer(ProblemKind.METHOD_NOT_ALLOWED, "see the Allow header", uri, List.of());
      case 406 -> answer(ProblemKind.NOT_ACCEPTABLE, "see the OpenAPI document", uri, List.of());
      case 415 -> answer(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "send JSON", uri, List.of());
      default -> unexpected(e, uri);
    };
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable e, UriInfo uri) {
    if (UnstorableValue.caused(e)) {
      return problem(ProblemException.broken("body", UnstorableValue.REASON), uri);
    }
    LOG.errorf(e, "request failed unexpectedly: path=%s", uri.getRequestUri().getRawPath());
    return answer(ProblemKind.UNEXPECTED, "the failure has been logged", uri, List.of());
  }

  private static Response answer(
      ProblemKind kind, String detail, UriInfo uri, List<Violation> violations) {
    Problem problem = Problem.of(kind, detail, uri.getPath(), violations);
    return Response.status(problem.status())
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .entity(problem)
        .build();
  }

  /**
   * The path without the method and parameter names in front: {@code post.change.entries[0].year}.
   */
  private static String field(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString().replace(".<list element>", "");
    String[] steps = path.split("\\.", 3);
    return steps.length == 3 ? steps[2] : steps[steps.length - 1];
  }
}
