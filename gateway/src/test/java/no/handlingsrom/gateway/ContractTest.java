package no.handlingsrom.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.testkit.OpenApiContract;
import no.handlingsrom.testkit.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

/** The interface changes only where its reviewed copy does, and its examples are real. */
@QuarkusTest
class ContractTest {

  private static final Asker ASKER = new Asker("3203");

  @Test
  void documentEqualsItsReviewedCopy() {
    OpenApiSnapshot.of("gateway").checkAt("/q/openapi/gateway");
  }

  @Test
  void exampleOfTheStatusIsARealAnswerCutShort() {
    JsonPath answer = read("fiscal-rules");
    for (Map<String, Object> rule :
        example("FiscalRuleStatus").<Map<String, Object>>getList("rules")) {
      List<Object> results =
          answer.getList("rules.find { it.code == '%s' }.results".formatted(rule.get("code")));
      assertThat(results).containsAll((List<?>) rule.get("results"));
      assertThat(answer.getList("rules.bands")).contains(rule.get("bands"));
    }
    assertThat(head(answer)).isEqualTo(head(example("FiscalRuleStatus")));
  }

  @Test
  void exampleOfTheConsistencyIsARealAnswerCutShort() {
    JsonPath answer = read("consistency");
    assertThat(answer.getList("checks")).containsAll(example("Consistency").getList("checks"));
    assertThat(head(answer)).isEqualTo(head(example("Consistency")));
  }

  @Test
  void exampleOfAScenarioIsARealAnswerCutShort() {
    JsonPath answer = compute("", "Scenario");
    JsonPath example = example("ScenarioOutcome");
    assertThat(answer.getList("items")).isEqualTo(example.getList("items"));
    assertThat(answer.getList("assumptions")).isEqualTo(example.getList("assumptions"));
    assertThat(answer.getList("rules.find { it.rule == 'net-operating-result' }.results"))
        .containsAll(example.getList("rules[0].results"));
    assertThat(answer.getList("figures")).containsAll(example.getList("figures"));
  }

  @Test
  void exampleOfASensitivityIsARealAnswerCutShort() {
    JsonPath answer = compute("/sensitivity", "Sensitivity");
    assertThat(resultsWithoutTitle(answer))
        .containsAll(resultsWithoutTitle(example("SensitivityOutcome")));
  }

  /** Also that the seed leads to this answer on whatever machine the test runs. */
  @Test
  void exampleOfASimulationIsARealAnswerCutShort() {
    JsonPath answer = compute("/simulation", "Simulation");
    assertThat(resultsWithoutTitle(answer))
        .containsAll(resultsWithoutTitle(example("SimulationOutcome")));
  }

  /** What a rule is called is not the same in the tests as in the example. */
  private static List<Map<String, Object>> resultsWithoutTitle(JsonPath answer) {
    return answer.<Map<String, Object>>getList("results").stream()
        .map(
            result -> {
              Map<String, Object> rest = new HashMap<>(result);
              rest.remove("title");
              return rest;
            })
        .toList();
  }

  private static JsonPath compute(String what, String request) {
    States.publishProposal(ASKER);
    return given()
        .filter(new OpenApiContract())
        .contentType(ContentType.JSON)
        .body(example(request).<Object>get(""))
        .post(
            "/municipalities/3203/plans/2024-2027/versions/director-proposal/scenarios"
                + what
                + "?after=budget:42,investment:7,indicator:3")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Map<String, Object> head(JsonPath answer) {
    Map<String, Object> head = new HashMap<>(answer.getMap(""));
    head.remove("rules");
    head.remove("checks");
    return head;
  }

  private static JsonPath example(String name) {
    JsonPath document = given().get("/q/openapi/gateway?format=json").jsonPath();
    return document.setRootPath("components.examples." + name + ".value");
  }

  private static JsonPath read(String what) {
    States.publishProposal(ASKER);
    return given()
        .filter(new OpenApiContract())
        .get(
            "/municipalities/3203/plans/2024-2027/versions/director-proposal/"
                + what
                + "?after=budget:42,investment:7,indicator:3")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
