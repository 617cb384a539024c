package no.handlingsrom.system;

import static no.handlingsrom.system.Municipality.VERSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is killed while the owners vote, a version ends proposed or adopted at both of them, or
 * as it was before at both; so do the two legs of an amendment.
 */
class LifeCycleIT {

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final AtomicInteger NUMBER = new AtomicInteger(4601);
  private static final String BASE = VERSIONS + "/base";
  private static final String AMENDED = VERSIONS + "/amended";

  private static final String PLAN =
      """
      {"id":"2024-2027","names":{"nb":"Økonomiplan","en":"Financial plan"},"firstYear":2024,
       "operatingYears":4,"investmentYears":4,"priceBasisYear":2024,"comparisons":[]}""";

  private static final String UNITS =
      """
      {"units":[
       {"code":"felles","kind":"service-area","names":{"nb":"Felles","en":"Common"},"order":1},
       {"code":"sentralt","parent":"felles","kind":"central",
        "names":{"nb":"Sentralt","en":"Central"},"order":1},
       {"code":"skole","parent":"felles","kind":"programme-area",
        "names":{"nb":"Skole","en":"Schools"},"order":2}]}""";

  private static final String BALANCED =
      """
      {"title":"Budsjett","entries":[
       {"year":%1$d,"unit":"sentralt","function":"800","art":"870","amount":-500.00},
       {"year":%1$d,"unit":"sentralt","function":"840","art":"800","amount":-500.00},
       {"year":%1$d,"unit":"skole","function":"202","art":"010","amount":1000.00}]}""";

  private static final String LOANS_AND_OUTLAY =
      """
      {"title":"Vei","entries":[
       {"year":2025,"line":"investment-fixed-assets","amount":250.00},
       {"year":2025,"line":"use-of-loans","amount":-250.00}]}""";

  private static final String NO_LEG = "nothing / nothing";
  private static final String BOTH_LEGS = "100.00 / -100.00";

  private static final String DECISION =
      """
      {"body":"kommunestyret","caseNumber":"91/23","date":"2023-12-12"}""";

  private final RunningSystem system = RunningSystem.get();
  private final Municipality municipality =
      new Municipality(system.gateway.address(), Integer.toString(NUMBER.getAndIncrement()));

  enum Killed {
    BUDGET,
    INVESTMENT,
    KAFKA,
    /** The database server of both, before the request and after it was taken. */
    DATABASE,
    /** Their connections to it, over and over while they vote and post. */
    CONNECTIONS
  }

  @AfterEach
  void startAgain() {
    if (!system.postgres.isRunning()) {
      system.postgres.start();
    }
    if (!system.kafka.isRunning()) {
      system.kafka.start();
    }
    start(system.budget);
    start(system.investment);
  }

  private static void start(Service service) {
    if (service.hasEnded()) {
      service.start();
      RunningSystem.awaitReady(service);
    }
  }

  @ParameterizedTest
  @EnumSource
  void proposingSurvivesTheDeathOf(Killed killed) {
    draft();
    interrupted(killed, BASE + "/propose", "{}");
    awaitStatus("proposed");
    investmentTakesChanges(409);
  }

  @ParameterizedTest
  @EnumSource
  void adoptingSurvivesTheDeathOf(Killed killed) {
    draft();
    request(BASE + "/propose", "{}");
    awaitStatus("proposed");
    theSecretaryAnswers();
    interrupted(killed, BASE + "/adopt", DECISION);
    awaitStatus("adopted");
    municipality.get(VERSIONS + "/amended").statusCode(200).body("status", is("amended"));
    municipality
        .get(VERSIONS + "/amended/investment/changes?after=budget:2")
        .statusCode(200)
        .body("items.size()", is(2));
  }

  @ParameterizedTest
  @EnumSource
  void bothLegsOfAnAmendmentSurviveTheDeathOf(Killed killed) {
    draft();
    request(BASE + "/propose", "{}");
    awaitStatus("proposed");
    theSecretaryAnswers();
    request(BASE + "/adopt", DECISION);
    awaitStatus("adopted");
    decidedAmendmentWithTwoLegs();

    try (LegsWatch watch = new LegsWatch(municipality, AMENDED, 2025)) {
      interrupted(killed, AMENDED + "/operating/amendments/vei/post", "{}");
      awaitBothLegs();
      await().atMost(PATIENCE).until(() -> watch.shown().equals(BOTH_LEGS));
      assertThat(watch.seen()).isSubsetOf(NO_LEG, BOTH_LEGS);
    }
    line("5-4-1", "transfer-to-investment", 100);
    line("5-5-1", "transfer-from-operations", -100);
  }

  private void awaitBothLegs() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                municipality
                    .get(AMENDED + "/operating/amendments/vei")
                    .body("status", is("posted")));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                municipality
                    .get(AMENDED + "/investment/amendment-legs")
                    .body("items[0].status", is("posted")));
  }

  private void decidedAmendmentWithTwoLegs() {
    municipality.post(
        "/bodies",
        """
        {"code":"kommunestyret","names":{"nb":"Kommunestyret","en":"Council"},"kind":"council",
         "areas":[]}""");
    municipality.post(
        "/cases",
        """
        {"id":"k-sak-36-24","number":"K-sak 36/24","title":"Vei","points":[],
         "route":[{"body":"kommunestyret","date":"2024-06-11"}]}""");
    municipality.post(
        "/cases/k-sak-36-24/treatments",
        """
        {"body":"kommunestyret","date":"2024-06-11","outcome":"decision","motions":[]}""");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> municipality.get(AMENDED + "/investment/changes?after=budget:2").statusCode(200));
    municipality.post(
        AMENDED + "/investment/amendment-legs",
        """
        {"amendment":"vei","content":{"title":"Vei","year":2025,"blocks":[
         {"kind":"change-of-year","useOfLoans":0.00,"lines":[
          {"project":"vei","cost":100.00,"vatCompensation":0.00,
           "income":[{"line":"transfer-from-operations","amount":-100.00}]}]}]}}""");
    municipality.post(
        AMENDED + "/operating/amendments",
        """
        {"id":"vei","title":"Vei","caseId":"k-sak-36-24","investmentLeg":true,"lasting":false,
         "entries":[{"year":2025,"unit":"felles","amount":-100.00},
                    {"year":2025,"unit":"sentralt","art":"570","amount":100.00}]}""");
  }

  private void line(String statement, String line, int amount) {
    municipality
        .get(AMENDED + "/statements/" + statement)
        .statusCode(200)
        .body("lines.find { it.code == '" + line + "' }.amounts[1]", is((float) amount));
  }

  @Test
  void whatIsNotVotedOnInTimeIsADraftAgainAtBoth() {
    draft();
    system.investment.kill();
    request(BASE + "/propose", "{}");
    awaitStatus("draft");
    start(system.investment);
    long sequence = municipality.json(BASE).getLong("sequence");
    municipality
        .get(BASE + "/investment/changes?after=budget:" + sequence)
        .statusCode(200); // it has heard of the attempt and of its end
    investmentTakesChanges(201);
    awaitStatus("draft");
  }

  private void draft() {
    municipality.post("/organisation/units", UNITS);
    municipality.post("/plans", PLAN);
    municipality.post(VERSIONS, "{\"id\":\"base\",\"names\":{\"nb\":\"F\",\"en\":\"P\"}}");
    for (int year = 2024; year <= 2027; year++) {
      municipality.post(BASE + "/operating/changes", BALANCED.formatted(year));
    }
    investmentTakesChanges(201);
    municipality.post(
        BASE + "/investment/projects",
        """
        {"projects":[{"id":"vei","name":"Vei","area":"felles","line":"investment-fixed-assets",
         "selfCost":false,"rolling":false,"completionYear":2026,"grossCost":250.00,
         "appropriations":[]}]}""");
  }

  /** For the figures that nobody has told: assets, instalments and years without investments. */
  private void theSecretaryAnswers() {
    municipality.post(
        BASE + "/legality/hearings", "{\"publishedOn\":\"2023-11-23\",\"source\":\"001:1682\"}");
    for (String rule : hindering()) {
      municipality.post(
          BASE + "/legality/overrides",
          "{\"rule\":\"%s\",\"by\":\"sekretæren\",\"reason\":\"ikke kjent\"}".formatted(rule));
    }
    assertThat(hindering()).isEmpty();
  }

  private List<String> hindering() {
    return municipality
        .json(BASE + "/legality?decided=2023-12-12")
        .getList("rules.findAll { it.blocks }.id", String.class);
  }

  /** A service that is told of a change only later is asked after the first change of all. */
  private void investmentTakesChanges(int status) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                RestAssured.given()
                    .contentType(ContentType.JSON)
                    .body(LOANS_AND_OUTLAY)
                    .post(municipality.address(BASE + "/investment/changes?after=budget:1"))
                    .then()
                    .statusCode(status));
  }

  /** Whoever votes or carries votes dies when the request has been taken, or just before. */
  private void interrupted(Killed killed, String path, String body) {
    switch (killed) {
      case BUDGET -> {
        request(path, body);
        system.budget.kill();
        start(system.budget);
      }
      case INVESTMENT -> {
        system.investment.kill();
        request(path, body);
        start(system.investment);
      }
      case KAFKA -> {
        system.kafka.kill();
        request(path, body);
        system.kafka.start();
      }
      case DATABASE -> {
        system.postgres.kill();
        assertThat(statusOf(path, body)).isGreaterThanOrEqualTo(500);
        system.postgres.start();
        await().atMost(PATIENCE).until(() -> statusOf(path, body) == 202);
        system.postgres.kill();
        system.postgres.start();
      }
      case CONNECTIONS -> {
        request(path, body);
        new DatabaseCut(system.postgres).overAndOver();
      }
    }
  }

  private int statusOf(String path, String body) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(municipality.address(path))
        .statusCode();
  }

  private void request(String path, String body) {
    assertThat(statusOf(path, body)).as(path).isEqualTo(202);
  }

  private void awaitStatus(String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> municipality.get(BASE).statusCode(200).body("status", is(status)));
  }
}
