package no.handlingsrom.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

  @ParameterizedTest
  @CsvSource({
    "MALFORMED_REQUEST, 400, https://handlingsrom.no/problems/malformed-request",
    "NOT_FOUND, 404, https://handlingsrom.no/problems/not-found",
    "METHOD_NOT_ALLOWED, 405, https://handlingsrom.no/problems/method-not-allowed",
    "NOT_ACCEPTABLE, 406, https://handlingsrom.no/problems/not-acceptable",
    "ALREADY_EXISTS, 409, https://handlingsrom.no/problems/already-exists",
    "FROZEN, 409, https://handlingsrom.no/problems/frozen",
    "MERGE_CONFLICT, 409, https://handlingsrom.no/problems/merge-conflict",
    "WRONG_STATE, 409, https://handlingsrom.no/problems/wrong-state",
    "IN_PROGRESS, 409, https://handlingsrom.no/problems/in-progress",
    "PRECONDITION_FAILED, 412, https://handlingsrom.no/problems/precondition-failed",
    "PRECONDITION_REQUIRED, 428, https://handlingsrom.no/problems/precondition-required",
    "TOO_LARGE, 413, https://handlingsrom.no/problems/too-large",
    "UNSUPPORTED_MEDIA_TYPE, 415, https://handlingsrom.no/problems/unsupported-media-type",
    "RULE_BROKEN, 422, https://handlingsrom.no/problems/rule-broken",
    "OUTSIDE_AUTHORITY, 422, https://handlingsrom.no/problems/outside-authority",
    "IDEMPOTENCY_KEY_REUSED, 422, https://handlingsrom.no/problems/idempotency-key-reused",
    "TOO_MANY_REQUESTS, 429, https://handlingsrom.no/problems/too-many-requests",
    "UNEXPECTED, 500, https://handlingsrom.no/problems/unexpected",
    "OWNER_UNAVAILABLE, 503, https://handlingsrom.no/problems/owner-unavailable",
    "POSITION_NOT_REACHED, 504, https://handlingsrom.no/problems/position-not-reached"
  })
  void everyKindHasItsStatusAndType(ProblemKind kind, int status, String type) {
    Problem problem = Problem.of(kind, "detail", "/path", List.of());
    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.type()).isEqualTo(type);
  }

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyKindIsDocumented(ProblemKind kind) throws Exception {
    String code = kind.type().substring(kind.type().lastIndexOf('/') + 1);
    assertThat(Files.readString(Path.of("../../docs/api/problems.md"))).contains('`' + code + '`');
  }
}
