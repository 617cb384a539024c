package no.handlingsrom.gateway.explanation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.door.Upstream;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** budget-service tells of its changes; investment-service is not there. */
@QuarkusTest
class ExplanationTest {

  private static final Asker ASKER = new Asker("4621");
  private static final VersionKey CHILD = ASKER.version(Upstream.BRANCH);

  @BeforeEach
  void publish() {
    States.publishProposal(ASKER);
    States.publish(ASKER.branch(CHILD, 2, Asker.withIncome2025("50000000")));
    States.publish(ASKER.investment(CHILD, 1));
    explain(ASKER.proposal(), "debt-ratio", "2024", "budget:42,investment:7,indicator:3");
    explain(CHILD, "debt-ratio", "2024", "budget:2,investment:1,indicator:3");
  }

  @Test
  void resultIsExplainedDownToEventsAndChanges() {
    JsonPath answer =
        explain(CHILD, "net-operating-result", "2025", "").statusCode(200).extract().jsonPath();
    assertThat(answer.getString("formula"))
        .isEqualTo("(− Netto driftsresultat) / (− Sum driftsinntekter), hvert år");
    assertThat(answer.getString("result.band")).isEqualTo("lowest-acceptable");
    assertThat(answer.getString("result.margin.toWorse")).isNotNull();
    assertThat(answer.getList("metrics.metric"))
        .containsExactly("net-operating-result", "gross-operating-revenue");
    assertThat(answer.getDouble("metrics[0].value")).isEqualTo(-219_017_000d);
    assertThat(answer.getString("metrics[0].owner")).isEqualTo("budget");
    assertThat(answer.getString("metrics[0].link"))
        .isEqualTo("/municipalities/4621/plans/2024-2027/versions/more-tax/statements/5-6");
    assertThat(answer.getString("metrics[0].event.id"))
        .isEqualTo("no.handlingsrom.budget.state.v1:4621/2024-2027/more-tax:2");
    assertThat(answer.getString("metrics[0].event.time")).isEqualTo("2023-10-24T08:00:02Z");
    assertThat(answer.getList("firstBreaks.band"))
        .containsExactly("not-approved", "lowest-acceptable");
    assertThat(answer.getList("firstBreaks.period")).containsExactly("2024", "2025");
    // (169 017 + 50 000) / (9 831 526 + 50 000) kNOK (001:11188, 001:11673)
    assertThat(answer.getString("moved.start")).isEqualTo("1.719133");
    assertThat(answer.getString("moved.end")).isEqualTo("2.216429");
    assertThat(answer.getString("moved.contributions[0].value")).isEqualTo("0.497296");
    assertThat(answer.getString("moved.contributions[0].title"))
        .isEqualTo("Høyere skatteanslag 2025");
    assertThat(answer.getList("moved.missing.owner")).containsExactly("investment");
  }

  @Test
  void versionWithoutAParentSaysThatNothingCanHaveMovedIt() {
    explain(ASKER.proposal(), "net-operating-result", "2025", "")
        .statusCode(200)
        .body("moved.parent", nullValue())
        .body("moved.contributions", empty())
        .body("moved.reason", is("versjonen er ikke laget fra en annen"))
        .body("result.publishedValue", is(1.7f));
  }

  @Test
  void ruleOverThePeriodUsesEveryYear() {
    given()
        .filter(new OpenApiContract())
        .header("Accept-Language", "en")
        .get(path(ASKER.proposal(), "self-financing", "2024-2027"))
        .then()
        .statusCode(200)
        .body(
            "formula",
            is(
                "(Investment expenditure + Use of loans) / (Investment expenditure), summed over"
                    + " the plan period"))
        .body("metrics.size()", is(12))
        .body(
            "metrics.findAll { it.metric == 'use-of-loans' }.year",
            contains(2024, 2025, 2026, 2027))
        .body("result.value", is(42.1f))
        .body("firstBreaks.period", contains("2024-2027"));
  }

  @Test
  void figureThatIsMissingSaysWhy() {
    explain(ASKER.proposal(), "building-maintenance", "2025", "")
        .statusCode(200)
        .body("result.band", is("not-assessable"))
        .body("metrics[0].value", nullValue())
        .body("metrics[0].missing", notNullValue())
        .body("metrics[0].link", is("/municipalities/4621/indicators/building-maintenance"));
  }

  @ParameterizedTest
  @CsvSource({
    "director-proposal, net-operating-result, 2031, 404",
    "director-proposal, net-operating-result, 2024-2027, 404",
    "director-proposal, net-operating-result, soon, 404",
    "director-proposal, no-such-rule, 2025, 404",
    "nobody, net-operating-result, 2025, 404"
  })
  void whatDoesNotExistIsAProblem(String version, String rule, String period, int status) {
    explain(ASKER.version(version), rule, period, "")
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  void unreadablePositionIsAProblem() {
    explain(CHILD, "debt-ratio", "2025", "budget").statusCode(400);
  }

  private static ValidatableResponse explain(
      VersionKey version, String rule, String period, String after) {
    return given()
        .filter(new OpenApiContract())
        .queryParam("after", after)
        .get(path(version, rule, period))
        .then();
  }

  private static String path(VersionKey version, String rule, String period) {
    return "/municipalities/%s/plans/%s/versions/%s/fiscal-rules/%s/results/%s"
        .formatted(version.municipality(), version.plan(), version.version(), rule, period);
  }
}
