package no.handlingsrom.gateway.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ResponseBody;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FiscalRulesTest {

  private static final Asker ASKER = new Asker("3203");
  private static final OpenApiContract CONTRACT = new OpenApiContract();
  private static final String NET_2025 =
      "rules.find { it.code == 'net-operating-result' }.results.find { it.year == 2025 }";
  private static final String NET_2025_BAND = NET_2025 + ".band";

  @BeforeAll
  static void publish() {
    States.publishProposal(ASKER);
  }

  @Test
  void answerIsTheStatusOfTheEventsReceived() {
    JsonPath status = status(ASKER.proposal(), "budget:42,investment:7,indicator:3");
    assertThat(status.getString("municipality")).isEqualTo("3203");
    assertThat(status.getString("plan")).isEqualTo("2024-2027");
    assertThat(status.getString("version")).isEqualTo("director-proposal");
    assertThat(status.getString("asOf.time")).isEqualTo("2023-10-24T08:00:42Z");
    assertThat(status.getLong("asOf.budget")).isEqualTo(42);
    assertThat(status.getLong("asOf.investment")).isEqualTo(7);
    assertThat(status.getLong("asOf.indicator")).isEqualTo(3);
    assertThat(status.getBoolean("stale")).isFalse();
    assertThat(status.getList("rules.code"))
        .containsExactly(
            "net-operating-result",
            "disposition-fund",
            "debt-ratio",
            "building-maintenance",
            "self-financing");
    assertThat(status.getString("rules[0].unit")).isEqualTo("percent");
    assertThat(status.getList("rules.ruleSet")).containsOnly("council");
    assertThat(status.getList("rules.basis"))
        .containsExactly("year", "year", "year", "year", "plan-period");
    assertThat(status.getList("rules[0].bands.class"))
        .containsExactly("not-approved", "lowest-acceptable", "desired");
    assertThat(number(status, "rules[0].bands[1].from")).isEqualByComparingTo("1.75");
    assertThat(status.getBoolean("rules[0].bands[1].fromInclusive")).isTrue();
    assertThat(status.<Object>get("rules[0].bands[0].from")).isNull();
    // 169 017 (001:11188) of 9 831 526 kNOK (001:11673); 1.75 % is 172 051.705 kNOK
    assertThat(number(status, NET_2025 + ".value")).isEqualTo(new BigDecimal("1.7191"));
    assertThat(status.getString(NET_2025 + ".band")).isEqualTo("not-approved");
    assertThat(number(status, NET_2025 + ".publishedValue")).isEqualTo(new BigDecimal("1.7"));
    assertThat(number(status, NET_2025 + ".numerator")).isEqualByComparingTo("169017000");
    assertThat(number(status, NET_2025 + ".denominator")).isEqualByComparingTo("9831526000");
    assertThat(number(status, NET_2025 + ".margin.toBetter")).isEqualByComparingTo("3034705");
    assertThat(status.<Object>get(NET_2025 + ".margin.toWorse")).isNull();
    assertThat(status.getString(NET_2025 + ".reason")).contains("1,75");
  }

  @Test
  void changeIsSeenInTheFirstReadAndTheParentStays() throws Exception {
    VersionKey child = ASKER.version("more-tax");
    CompletableFuture<JsonPath> read =
        CompletableFuture.supplyAsync(() -> status(child, "budget:2,investment:1"));
    States.publish(ASKER.budget(child, 1));
    States.publish(ASKER.budgetWithMoreTax(child, 2));
    States.publish(ASKER.investment(child, 1));
    JsonPath status = read.get(10, TimeUnit.SECONDS);
    assertThat(number(status, NET_2025 + ".numerator")).isEqualByComparingTo("219017000");
    assertThat(number(status, NET_2025 + ".denominator")).isEqualByComparingTo("9881526000");
    assertThat(number(status, NET_2025 + ".value")).isEqualTo(new BigDecimal("2.2164"));
    assertThat(status.getString(NET_2025 + ".band")).isEqualTo("lowest-acceptable");
    assertThat(number(status(ASKER.proposal(), "budget:42"), NET_2025 + ".value"))
        .isEqualTo(new BigDecimal("1.7191"));
  }

  @Test
  void changedRuleJudgesEveryVersionAnew() {
    Asker municipality = new Asker("4601");
    VersionKey child = municipality.version("more-tax");
    States.publishProposal(municipality);
    States.publish(municipality.budgetWithMoreTax(child, 2));
    States.publish(municipality.investment(child, 1));
    assertThat(status(municipality.proposal(), "budget:42,indicator:3").getString(NET_2025_BAND))
        .isEqualTo("not-approved");
    assertThat(status(child, "budget:2,indicator:3").getString(NET_2025_BAND))
        .isEqualTo("lowest-acceptable");

    // 1.7191 % and 2.2164 % against 1.5 and 2 % instead of 1.75 and 3 %
    States.publish(
        municipality.indicators(
            4,
            List.of(
                Asker.rule(
                    "net-operating-result",
                    4,
                    "-1:net-operating-result",
                    BandClass.DESIRED,
                    "1.5",
                    "2"))));

    assertThat(status(municipality.proposal(), "indicator:4").getString(NET_2025_BAND))
        .isEqualTo("lowest-acceptable");
    assertThat(status(child, "indicator:4").getString(NET_2025_BAND)).isEqualTo("desired");
    assertThat(status(child, "indicator:4").getList("rules.code"))
        .containsExactly("net-operating-result");
  }

  @Test
  void olderAndRepeatedEventsChangeNothing() {
    VersionKey version = ASKER.version("repeated");
    States.publish(ASKER.investment(version, 1));
    States.publish(ASKER.budgetWithMoreTax(version, 5));
    String before = get(version, "budget:5,investment:1").asString();
    States.publish(ASKER.budget(version, 4));
    States.publish(ASKER.budget(version, 5));
    // Read in the order of the partition: once this one shows, the two before it have been read.
    States.publishMalformed(Topic.BUDGET_STATE, version.key());
    await()
        .untilAsserted(
            () ->
                assertThat(get(version, "").asString())
                    .isEqualTo(
                        before
                            .replace("\"stale\":false", "\"stale\":true")
                            .replace("\"staleReason\":null", "\"staleReason\":\"unreadable\"")));
  }

  @Test
  void readThatNamesOnlyOneOwnerWaitsForBothAmounts() throws Exception {
    VersionKey version = ASKER.version("branched");
    CompletableFuture<JsonPath> read =
        CompletableFuture.supplyAsync(() -> status(version, "budget:1"));
    States.publish(ASKER.budget(version, 1));
    States.publish(ASKER.investment(version, 1));
    assertThat(read.get(10, TimeUnit.SECONDS).getLong("asOf.investment")).isEqualTo(1);
  }

  @Test
  void versionThatStaysIncompleteIsAnsweredAsItIs() {
    VersionKey version = ASKER.version("without-investment");
    States.publish(ASKER.budget(version, 1));
    JsonPath status = status(version, "budget:1");
    assertThat(status.<Object>get("asOf.investment")).isNull();
    assertThat(status.getString("rules.find { it.code == 'debt-ratio' }.results[0].band"))
        .isEqualTo("not-assessable");
    assertThat(status.getString("rules.find { it.code == 'debt-ratio' }.results[0].reason"))
        .contains("investeringsbudsjettet for versjonen er ikke mottatt");
  }

  @Test
  void englishIsSpokenToThoseWhoAsk() {
    awaitProposal();
    read()
        .header("Accept-Language", "en-GB")
        .get(path(ASKER.proposal()))
        .then()
        .header("Content-Language", "en")
        .header("Vary", is("Accept-Language"))
        .body("rules[0].name", is("en net-operating-result"));
    read()
        .get(path(ASKER.proposal()))
        .then()
        .header("Content-Language", "nb")
        .body("rules[0].name", is("nb net-operating-result"));
  }

  @Test
  void clientThatHasTheAnswerIsToldSo() {
    awaitProposal();
    String tag =
        read()
            .get(path(ASKER.proposal()))
            .then()
            .header("ETag", matchesPattern("\"[0-9a-f]{32}\""))
            .extract()
            .header("ETag");
    read()
        .header("If-None-Match", tag)
        .get(path(ASKER.proposal()))
        .then()
        .statusCode(304)
        .header("ETag", tag);
    read()
        .header("If-None-Match", tag)
        .header("Accept-Language", "en")
        .get(path(ASKER.proposal()))
        .then()
        .statusCode(200)
        .header("ETag", not(tag));
  }

  @Test
  void positionThatIsNotReachedIsAProblemThatSaysWhereTheGatewayStands() {
    awaitProposal();
    read()
        .queryParam("after", "budget:43")
        .get(path(ASKER.proposal()))
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("type", is("https://handlingsrom.no/problems/position-not-reached"))
        .body("detail", is("the gateway stands at budget:42,investment:7,indicator:3"))
        .body("violations.field", hasItem("after"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget", "budget:", "budget:x", "budget:-1", "bank:3", "budget:1;x"})
  void malformedPositionIsAProblemThatNamesIt(String after) {
    read()
        .queryParam("after", after)
        .get(path(ASKER.proposal()))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("https://handlingsrom.no/problems/malformed-request"))
        .body("violations.field", hasItem("after"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3203/plans/2024-2027/versions/nobody",
        "3203/plans/2024-2027/versions/Not%20An%20Id",
        "9/plans/2024-2027/versions/director-proposal",
      })
  void unknownVersionIsAProblem(String version) {
    read()
        .urlEncodingEnabled(false)
        .get("/municipalities/" + version + "/fiscal-rules")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", is("https://handlingsrom.no/problems/not-found"));
  }

  @Test
  void versionThatNeverArrivesIsNotReached() {
    read()
        .queryParam("after", "budget:1")
        .get(path(ASKER.version("never")))
        .then()
        .statusCode(504)
        .body("detail", is("the gateway stands at budget:0,investment:0,indicator:3"));
  }

  @Test
  void statusIsOnlyRead() {
    given().delete(path(ASKER.proposal())).then().statusCode(404);
    given()
        .accept("text/csv")
        .get(path(ASKER.proposal()))
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @Test
  void consistencyFollowsTheSameRules() {
    awaitProposal();
    read()
        .queryParam("after", "budget:42,investment:7")
        .get(path(ASKER.proposal()).replace("fiscal-rules", "consistency"))
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"[0-9a-f]{32}\""))
        .body("asOf.budget", is(42))
        .body("checks.size()", is(8))
        .body("checks[0].check", is("transfer-equality"))
        .body("checks[0].result", is("pass"))
        .body("checks[0].difference", is(0))
        .body("checks.find { it.result != 'pass' }", nullValue());
  }

  private static void awaitProposal() {
    get(ASKER.proposal(), "budget:42,investment:7,indicator:3");
  }

  private static BigDecimal number(JsonPath status, String path) {
    return new BigDecimal(status.get(path).toString());
  }

  private static JsonPath status(VersionKey version, String after) {
    return get(version, after).jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
  }

  private static ResponseBody<?> get(VersionKey version, String after) {
    return read()
        .queryParam("after", after)
        .get(path(version))
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static RequestSpecification read() {
    return given().filter(CONTRACT);
  }

  private static String path(VersionKey version) {
    return "/municipalities/%s/plans/%s/versions/%s/fiscal-rules"
        .formatted(version.municipality(), version.plan(), version.version());
  }
}
