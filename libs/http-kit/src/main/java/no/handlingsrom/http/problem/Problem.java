package no.handlingsrom.http.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every answer that is not a success (RFC 9457).
 *
 * @param type address that identifies the kind of problem
 * @param title the same words for every problem of the kind
 * @param status HTTP status, repeated from the answer
 * @param detail what is wrong this time
 * @param instance path of the request
 * @param violations the offending fields; empty where no field is to blame
 */
@Schema(name = "Problem", description = "What went wrong, as RFC 9457 problem details.")
public record Problem(
    @Schema(required = true, examples = "https://handlingsrom.no/problems/rule-broken") String type,
    @Schema(required = true, examples = "The request breaks a rule of the domain") String title,
    @Schema(required = true, examples = "422") int status,
    @Schema(required = true, examples = "entries[0].unit: no such organisation unit: skole")
        String detail,
    @Schema(required = true) String instance,
    @Schema(required = true) List<Violation> violations) {

  /** The media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The problem as an answer to a request for the given path. */
  public static Problem of(
      ProblemKind kind, String detail, String path, List<Violation> violations) {
    return new Problem(kind.type(), kind.title(), status(kind), detail, path, violations);
  }

  // Exhaustive on purpose: a new kind must choose its status before it compiles.
  private static int status(ProblemKind kind) {
    return switch (kind) {
      case MALFORMED_REQUEST -> 400;
      case NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case NOT_ACCEPTABLE -> 406;
      case ALREADY_EXISTS, FROZEN, MERGE_CONFLICT, WRONG_STATE, IN_PROGRESS -> 409;
      case PRECONDITION_FAILED -> 412;
      case TOO_LARGE -> 413;
      case UNSUPPORTED_MEDIA_TYPE -> 415;
      case RULE_BROKEN, OUTSIDE_AUTHORITY, IDEMPOTENCY_KEY_REUSED -> 422;
      case PRECONDITION_REQUIRED -> 428;
      case TOO_MANY_REQUESTS -> 429;
      case UNEXPECTED -> 500;
      case OWNER_UNAVAILABLE -> 503;
      case POSITION_NOT_REACHED -> 504;
    };
  }
}
