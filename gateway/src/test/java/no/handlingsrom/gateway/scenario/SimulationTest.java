package no.handlingsrom.gateway.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sensitivity and simulation over HTTP; their figures are proven in the model. */
@QuarkusTest
class SimulationTest {

  private static final Asker ASKER = new Asker("4402");
  private static final String INTEREST =
      "{\"driver\":\"interest\",\"eachYear\":false,\"distribution\":%s}";
  private static final String UNIFORM = "{\"type\":\"uniform\",\"least\":-1,\"greatest\":1}";

  @BeforeEach
  void publish() {
    States.publishProposal(ASKER);
  }

  @Test
  void everyDriverMovesByOneUnlessTheRequestSaysOtherwise() {
    String result =
        "results.find { it.rule == 'net-operating-result' && it.period == '2025' }.drivers";
    compute("sensitivity", "{}")
        .statusCode(200)
        .body(result + ".driver", is(List.of("tax", "grant", "wage", "price", "interest")))
        // 100 217.4 of 9 831 526 kNOK
        .body(result + "[4].up.change.toString()", is("-1.019347"))
        .body(result + "[4].down.band", is("lowest-acceptable"));
  }

  @Test
  void theSameSeedAnswersTheSame() {
    String body =
        "{\"drivers\":[%s],\"runs\":2000,\"seed\":7}".formatted(INTEREST.formatted(UNIFORM));
    String first = compute("simulation", body).statusCode(200).extract().asString();
    assertThat(compute("simulation", body).extract().asString()).isEqualTo(first);
    assertThat(compute("simulation", body.replace(":7}", ":8}")).extract().asString())
        .isNotEqualTo(first);
  }

  @Test
  void theMainDriverIsNamed() {
    compute(
            "simulation",
            "{\"drivers\":[%s],\"runs\":500,\"seed\":7}".formatted(INTEREST.formatted(UNIFORM)))
        .statusCode(200)
        .body(
            "results.find { it.rule == 'net-operating-result' && it.period == '2025' }.mainDriver",
            is("interest"))
        .body(
            "results.find { it.rule == 'debt-ratio' && it.period == '2025' }.mainDriver",
            is((Object) null))
        .body("results.findAll { it.rule == 'self-financing' }.period", is(List.of("2024-2027")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "422 | \"runs\":20001,\"seed\":1 | {\"type\":\"uniform\",\"least\":-1,\"greatest\":1} | runs | from 1 to 20000",
        "422 | \"runs\":10,\"seed\":1 | {\"type\":\"uniform\",\"least\":-1,\"greatest\":400} | drivers[0].distribution | from -15 to 15",
        "422 | \"runs\":10,\"seed\":1 | {\"type\":\"normal\",\"mean\":0} | drivers[0].distribution.standardDeviation | must be given",
        "400 | \"runs\":10 | {\"type\":\"uniform\",\"least\":-1,\"greatest\":1} | seed | ",
        "400 | \"runs\":10,\"seed\":1 | {\"type\":\"dice\"} | drivers[0].distribution.type | ",
      })
  void badSimulationsAreRefusedWithTheBounds(
      int status, String rest, String distribution, String field, String reason) {
    compute("simulation", "{\"drivers\":[%s],%s}".formatted(INTEREST.formatted(distribution), rest))
        .statusCode(status)
        .body("violations[0].field", is(field))
        .body("violations[0].reason", containsString(reason == null ? "" : reason));
  }

  @Test
  void whatHoldsBesidesIsCheckedAsAScenarioIs() {
    compute(
            "sensitivity",
            "{\"scenario\":{\"items\":[{\"type\":\"drop-project\",\"project\":\"slott\"}]}}")
        .statusCode(404)
        .body("detail", startsWith("scenario.items[0].project"));
    compute(
            "sensitivity",
            "{\"scenario\":{\"items\":[{\"type\":\"interest\",\"points\":{\"2025\":400}}]}}")
        .statusCode(422)
        .body("violations[0].field", is("scenario.items[0].points.2025"));
    compute("sensitivity", "{\"steps\":[{\"driver\":\"tax\",\"step\":0}]}")
        .statusCode(422)
        .body("violations[0].field", is("steps[0].step"));
  }

  private static ValidatableResponse compute(String what, String body) {
    return given()
        .filter(new OpenApiContract())
        .contentType(ContentType.JSON)
        .body(body)
        .post(
            "/municipalities/4402/plans/2024-2027/versions/director-proposal/scenarios/"
                + what
                + "?after=budget:42,investment:7,indicator:3")
        .then();
  }
}
