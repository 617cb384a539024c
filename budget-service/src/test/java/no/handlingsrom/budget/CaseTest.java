package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.CaseMoved;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/**
 * The way of Asker's action programme through the bodies (001:3147-3174 who decides what, 001:2893
 * the yearly cycle).
 */
@QuarkusTest
class CaseTest {

  private static final String CASE = "/cases/k-sak-119-23";

  @Test
  void aCasePassesItsBodiesUntilTheCouncilDecides() {
    Budget budget = withCase("9781");
    treat(budget, "formannskapet", "2023-11-28", "recommendation", "[]")
        .statusCode(201)
        .body("decidedBy", nullValue())
        .body("sequence", is(2));
    treat(budget, "kommunestyret", "2023-12-12", "decision", "[]")
        .statusCode(201)
        .header("ETag", "\"3\"")
        .body("decidedBy", equalTo("kommunestyret"));
    budget
        .get(CASE)
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("treatments.body", contains("formannskapet", "kommunestyret"))
        .body("treatments.outcome", contains("recommendation", "decision"));
    budget.get("/cases").statusCode(200).body("items.id", contains("k-sak-119-23"));

    List<ConsumerRecord<String, byte[]>> records =
        await().until(() -> moves("9781"), found -> found.size() == 3);
    EventSchemas.check(records);
    assertThat(records)
        .extracting(r -> ((CaseMoved) CloudEventRecords.fromRecord(r)).step())
        .containsExactly("opened", "recommendation", "decision");
  }

  @Test
  void aDecidedCaseIsNotTreatedAgain() {
    Budget budget = withCase("9782");
    treat(budget, "kommunestyret", "2023-12-12", "decision", "[]").statusCode(201);
    treat(budget, "formannskapet", "2023-12-13", "noted", "[]")
        .statusCode(422)
        .body("violations.field", contains("body"));
    budget.get(CASE).body("sequence", is(2));
  }

  @Test
  void whoOnlyRecommendsDoesNotDecide() {
    Budget budget = withCase("9783");
    treat(budget, "formannskapet", "2023-11-28", "decision", "[]")
        .statusCode(422)
        .body("violations.field", contains("outcome"))
        .body("violations.reason", contains("formannskapet recommends and does not decide"));
  }

  @Test
  void onlyBodiesOnTheRouteTreatACaseAndInTheOrderOfTheDays() {
    Budget budget = withCase("9784");
    treat(budget, "eldreradet", "2023-11-20", "noted", "[]")
        .statusCode(422)
        .body("violations.reason", contains("eldreradet is not on the route"));
    treat(budget, "formannskapet", "2023-11-28", "recommendation", "[]").statusCode(201);
    treat(budget, "formannskapet", "2023-11-29", "noted", "[]")
        .statusCode(422)
        .body("violations.reason", contains("formannskapet has treated the case already"));
    treat(budget, "kommunestyret", "2023-11-27", "decision", "[]")
        .statusCode(422)
        .body("violations.field", contains("date"));
  }

  @Test
  void aMotionThatFellMayBeMovedAgainInTheNextBody() {
    Budget budget = withCase("9785");
    String fell =
        """
        [{"title":"Styrke skolehelsetjenesten","movedBy":"SV",
          "amounts":[{"year":2024,"unit":"oppvekst","amount":2000000.00}],
          "votes":[{"party":"SV","inFavour":1,"against":0},{"party":"H","inFavour":0,"against":6}],
          "carried":false}]""";
    treat(budget, "formannskapet", "2023-11-28", "recommendation", fell).statusCode(201);
    treat(
            budget,
            "kommunestyret",
            "2023-12-12",
            "decision",
            fell.replace("\"inFavour\":1", "\"inFavour\":29")
                .replace("\"carried\":false", "\"carried\":true"))
        .statusCode(201)
        .body("treatments.motions.carried.flatten()", contains(false, true))
        .body("treatments[1].motions[0].amounts[0].amount", is(2000000.00f));
  }

  @Test
  void aResultCannotContradictTheVotes() {
    Budget budget = withCase("9786");
    String motion =
        """
        [{"title":"Forslag","movedBy":"SV","amounts":[{"year":2024,"unit":"nowhere","amount":1}],
          "votes":[{"party":"SV","inFavour":1,"against":2}],"carried":true}]""";
    treat(budget, "formannskapet", "2023-11-28", "recommendation", motion)
        .statusCode(422)
        .body("violations.field", contains("motions[0].carried", "motions[0].amounts[0].unit"));
    String tie = motion.replace("nowhere", "oppvekst").replace("\"against\":2", "\"against\":1");
    treat(budget, "formannskapet", "2023-11-28", "recommendation", tie).statusCode(201);
  }

  @Test
  void aRouteIsReplacedByWhoHasSeenIt() {
    Budget budget = withCase("9787");
    String route =
        """
        {"route":[{"body":"eldreradet","date":"2023-11-06"},{"body":"formannskapet","date":"2023-11-28"},
                  {"body":"kommunestyret","date":"2023-12-12"}]}""";
    put(budget, CASE + "/route", null, route).statusCode(428);
    put(budget, CASE + "/route", "\"7\"", route).statusCode(412);
    put(budget, CASE + "/route", "\"1\"", route).statusCode(200).body("route", hasSize(3));
    treat(budget, "eldreradet", "2023-11-06", "noted", "[]").statusCode(201);
    put(
            budget,
            CASE + "/route",
            "\"3\"",
            "{\"route\":[{\"body\":\"kommunestyret\",\"date\":\"2023-12-12\"}]}")
        .statusCode(422)
        .body("violations.reason", contains("eldreradet has treated the case and must stay"));
  }

  @Test
  void routesNameBodiesThatExistInTheOrderOfTheDays() {
    Budget budget = withBodies("9788");
    open(
            budget,
            """
            [{"body":"kommunestyret","date":"2023-12-12"},{"body":"fylkestinget","date":"2023-12-13"},
             {"body":"kommunestyret","date":"2023-12-11"}]""")
        .statusCode(422)
        .body("violations.field", contains("route[1].body", "route[2].body", "route[2].date"));
    budget.get(CASE).statusCode(404);
  }

  @Test
  void aMainCommitteeNeedsServiceAreasAndNoOtherBodyHasThem() {
    Budget budget = Budget.withDraft("9789");
    body(budget, "utvalg", "main-committee", "").statusCode(422);
    body(budget, "utvalg", "main-committee", "\"skole\"")
        .statusCode(422)
        .body("violations.reason", contains("no such service area: skole"));
    body(budget, "kommunestyret", "council", "\"oppvekst\"").statusCode(422);
    body(budget, "utvalg", "main-committee", "\"oppvekst\"").statusCode(201);
    body(budget, "utvalg", "main-committee", "\"oppvekst\"").statusCode(409);
    budget.get("/bodies").statusCode(200).body("items.code", contains("kommunestyret", "utvalg"));
  }

  private static Budget withBodies(String municipality) {
    Budget budget = Budget.withDraft(municipality);
    body(budget, "kommunestyret", "council", "").statusCode(201);
    body(budget, "formannskapet", "executive-committee", "").statusCode(201);
    body(budget, "utvalg-oppvekst", "main-committee", "\"oppvekst\"").statusCode(201);
    body(budget, "eldreradet", "advisory", "").statusCode(201);
    return budget;
  }

  private static Budget withCase(String municipality) {
    Budget budget = withBodies(municipality);
    open(
            budget,
            """
            [{"body":"formannskapet","date":"2023-11-28"},{"body":"kommunestyret","date":"2023-12-12"}]""")
        .statusCode(201)
        .header("ETag", "\"1\"");
    return budget;
  }

  private static ValidatableResponse body(Budget budget, String code, String kind, String areas) {
    return budget.post(
        "/bodies",
        """
        {"code":"%s","names":{"nb":"Organ","en":"Body"},"kind":"%s","areas":[%s]}"""
            .formatted(code, kind, areas));
  }

  private static ValidatableResponse open(Budget budget, String route) {
    return budget.post(
        "/cases",
        """
        {"id":"k-sak-119-23","number":"K-sak 119/23","title":"Handlingsprogram 2024–2027",
         "plan":"2024-2027","version":"base","points":["Handlingsprogram vedtas."],"route":%s}"""
            .formatted(route));
  }

  private static ValidatableResponse treat(
      Budget budget, String body, String date, String outcome, String motions) {
    return budget.post(
        CASE + "/treatments",
        """
        {"body":"%s","date":"%s","outcome":"%s","text":null,"motions":%s}"""
            .formatted(body, date, outcome, motions));
  }

  private static ValidatableResponse put(Budget budget, String path, String ifMatch, String body) {
    var request = budget.request().contentType(ContentType.JSON).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path).then();
  }

  private static List<ConsumerRecord<String, byte[]>> moves(String municipality) {
    return TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
        .filter(r -> r.key().startsWith(municipality + "/cases/"))
        .toList();
  }
}
