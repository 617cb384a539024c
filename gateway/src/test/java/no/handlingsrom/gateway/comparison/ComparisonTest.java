package no.handlingsrom.gateway.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparisonTest {

  private static final Asker ASKER = new Asker("4631");
  private static final VersionKey CHILD = ASKER.version("more-tax");

  @BeforeEach
  void publish() {
    States.publishProposal(ASKER);
    States.publish(ASKER.branch(CHILD, 2, Asker.withIncome2025("50000000")));
    States.publish(ASKER.investment(CHILD, 1));
    for (String read :
        new String[] {
          "director-proposal/fiscal-rules?after=budget:42,investment:7,indicator:3",
          "more-tax/fiscal-rules?after=budget:2,investment:1,indicator:3"
        }) {
      given().get("/municipalities/4631/plans/2024-2027/versions/" + read).then().statusCode(200);
    }
  }

  @Test
  void versionsStandBesideEachOther() {
    JsonPath table =
        compare("?versions=director-proposal,more-tax").statusCode(200).extract().jsonPath();
    assertThat(table.getList("versions.version")).containsExactly("director-proposal", "more-tax");
    String row = "rows.find { it.rule == 'net-operating-result' && it.period == '%s' }.results";
    // 169 017 / 9 831 526 and 219 017 / 9 881 526 kNOK (001:11188, 001:11673)
    assertThat(table.getList(row.formatted("2025") + ".value.collect { it.toString() }"))
        .containsExactly("1.7191", "2.2164");
    assertThat(table.getList(row.formatted("2025") + ".band"))
        .containsExactly("not-approved", "lowest-acceptable");
    assertThat(table.getString(row.formatted("2025") + "[1].difference")).isEqualTo("0.4973");
    assertThat(table.getString(row.formatted("2026") + "[1].difference")).startsWith("0.0");
    assertThat(table.getString(row.formatted("2025") + "[0].difference")).startsWith("0.0");
    assertThat(table.getList("rows.findAll { it.rule == 'self-financing' }.period"))
        .containsExactly("2024", "2025", "2026", "2027", "2024-2027");
  }

  @Test
  void withoutVersionsAllOfThePlanAreCompared() {
    compare("").statusCode(200).body("versions.version", contains("director-proposal", "more-tax"));
  }

  @Test
  void orderIsThatOfTheQuestion() {
    compare("?versions=more-tax,director-proposal")
        .statusCode(200)
        .body("versions.version", contains("more-tax", "director-proposal"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?versions=", "?versions=,", "?versions=a,,b", "?versions=more-tax,more-tax"})
  void unreadableVersionsAreAProblem(String query) {
    compare(query).statusCode(400).body("violations.field", hasItem("versions"));
  }

  @Test
  void unknownVersionAndPlanAreProblems() {
    compare("?versions=more-tax,nobody").statusCode(404);
    given()
        .filter(new OpenApiContract())
        .get("/municipalities/4631/plans/1999-2002/fiscal-rules/compare")
        .then()
        .statusCode(404);
  }

  @Test
  void plansFollowEachOtherWithTheVersionThatCounts() {
    Asker asker = new Asker("4632");
    States.publish(asker.indicators(3));
    publish(asker, "2020-2023", "adopted-long-ago", 2020, 7, VersionStatus.PROPOSED);
    publish(asker, "2024-2027", "first", 2024, 1, VersionStatus.PROPOSED);
    publish(asker, "2024-2027", "second", 2024, 9, VersionStatus.PROPOSED);
    publish(asker, "2024-2027", "sketch", 2024, 11, VersionStatus.DRAFT);
    publish(asker, "2025-2028", "sketch", 2025, 3, VersionStatus.DRAFT);
    given()
        .get("/municipalities/4632/plans/2025-2028/versions/sketch/consistency?after=budget:3")
        .then()
        .statusCode(200);
    given()
        .filter(new OpenApiContract())
        .get("/municipalities/4632/fiscal-rules/history")
        .then()
        .statusCode(200)
        .body("plans.plan", contains("2020-2023", "2024-2027"))
        .body("plans.version", contains("adopted-long-ago", "second"))
        .body("plans[0].rules[0].code", is("net-operating-result"));
  }

  private static void publish(
      Asker asker,
      String plan,
      String version,
      int firstYear,
      long sequence,
      VersionStatus status) {
    VersionKey key = new VersionKey(asker.municipality(), plan, version);
    BudgetState state = asker.budget(key, sequence);
    PlanInfo info = new PlanInfo(plan, firstYear, 4, 10, firstYear, List.of());
    States.publish(
        new BudgetState(
            key, sequence, state.time(), status, null, null, info, state.names(), state.years()));
  }

  private static ValidatableResponse compare(String query) {
    return given()
        .filter(new OpenApiContract())
        .get("/municipalities/4631/plans/2024-2027/fiscal-rules/compare" + query)
        .then();
  }
}
