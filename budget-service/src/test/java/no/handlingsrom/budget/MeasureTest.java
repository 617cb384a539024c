package no.handlingsrom.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A measure is edited by appending: levels follow it, and nothing of its history is lost. */
@QuarkusTest
class MeasureTest {

  private static final String BASE = "/plans/2024-2027/versions/base";
  private static final String MEASURES = BASE + "/operating/measures";

  /** Free core time in after-school care (001:7253). */
  private static final String CORE_TIME =
      """
      {"id":"kjernetid","title":"Gratis kjernetid i SFO","category":"new-measures","unit":"skole",
       "effects":[{"year":2024,"amount":30198000.00},{"year":2025,"amount":30198000.00}]}""";

  @Test
  void levelsOfAMeasureArePartOfTheVersion() {
    Budget budget = Budget.withDraft("9860");
    budget.post(MEASURES, CORE_TIME).statusCode(201).body("sequence", is(2));
    net(budget, "base", 30198000f, 30198000f);
    budget
        .get(MEASURES + "/kjernetid")
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("effects.year", contains(2024, 2025))
        .body("withdrawn", is(false))
        .body("version", is("2024-2027/base"));
    budget
        .get(BASE + "/operating/changes/2")
        .body("title", is("Gratis kjernetid i SFO"))
        .body("entries.measure", contains("kjernetid", "kjernetid"))
        .body("entries.category", contains("new-measures", "new-measures"));
  }

  @Test
  void revisionBringsTheLedgerFromTheOldLevelToTheNew() {
    Budget budget = Budget.withDraft("9861");
    budget.post(MEASURES, CORE_TIME).statusCode(201);
    revise(
            budget,
            "\"1\"",
            CORE_TIME.replace(
                "\"year\":2025,\"amount\":30198000.00", "\"year\":2025,\"amount\":25000000.00"))
        .statusCode(200)
        .body("sequence", is(3));
    net(budget, "base", 30198000f, 25000000f);
    budget
        .get(BASE + "/operating/changes/3")
        .body("entries", hasSize(1))
        .body("entries[0].amount", is(-5198000.00f));
    revise(budget, "\"2\"", CORE_TIME.replace("Gratis kjernetid i SFO", "Kjernetid"))
        .statusCode(200);
    revise(budget, "\"3\"", CORE_TIME).statusCode(200); // only words
    budget.get(BASE + "/operating/changes/5").body("entries", hasSize(0));
    budget.get(MEASURES + "/kjernetid").body("revision", is(4));
  }

  @Test
  void withdrawnMeasureHasNoEffectAndAllItsHistory() {
    Budget budget = Budget.withDraft("9862");
    budget.post(MEASURES, CORE_TIME).statusCode(201);
    budget
        .post(
            BASE + "/operating/distributions",
            """
            {"title":"Lønn","entries":[
              {"year":2024,"unit":"skole","category":"new-measures","measure":"kjernetid","amount":-1000000},
              {"year":2024,"unit":"skole","category":"new-measures","measure":"kjernetid","line":"wages","amount":1000000}]}""")
        .statusCode(201);
    withdraw(budget, "\"1\"").statusCode(200);
    budget
        .get(BASE + "/statements/5-6")
        .body("lines.find { it.code == 'wages' }.amounts[0]", is(0f))
        .body("lines.find { it.code == 'gross-operating-result' }.amounts[0]", is(0f));
    budget
        .get(MEASURES + "/kjernetid/history")
        .body("items.withdrawn", contains(false, true))
        .body("items[0].effects", hasSize(2))
        .body("items[1].effects", hasSize(0));
    budget.post(MEASURES, CORE_TIME).statusCode(409).body("violations.field", hasItem("id"));
    revise(budget, "\"2\"", CORE_TIME).statusCode(200);
    net(budget, "base", 30198000f, 30198000f);
  }

  @Test
  void changeOfAMeasureNamesTheRevisionItIsFor() {
    Budget budget = Budget.withDraft("9863");
    budget.post(MEASURES, CORE_TIME).statusCode(201);
    revise(budget, null, CORE_TIME).statusCode(428);
    revise(budget, "\"2\"", CORE_TIME).statusCode(412);
    withdraw(budget, null).statusCode(428);
    withdraw(budget, "\"0\"").statusCode(412);
    budget.get(BASE + "/operating/changes").body("items", hasSize(2));
  }

  @Test
  void childRevisesWhatItHoldsFromItsParentAndTheParentStays() {
    Budget budget = Budget.withDraft("9864");
    budget.post(MEASURES, CORE_TIME).statusCode(201);
    budget.draft("child", "base").statusCode(201);
    budget
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body(CORE_TIME.replace("30198000.00", "10.00"))
        .put("/plans/2024-2027/versions/child/operating/measures/kjernetid")
        .then()
        .statusCode(200);
    net(budget, "child", 10f, 10f);
    net(budget, "base", 30198000f, 30198000f);
    budget
        .get("/plans/2024-2027/versions/child/operating/measures")
        .body("items.revision", contains(2))
        .body("items.version", contains("2024-2027/child"));
  }

  @Test
  void earlierAnswerStaysTheSame() {
    Budget budget = Budget.withDraft("9865");
    budget.post(MEASURES, CORE_TIME).statusCode(201);
    String then =
        Instant.parse(budget.get(MEASURES + "/kjernetid").extract().jsonPath().getString("time"))
            .toString();
    revise(budget, "\"1\"", CORE_TIME.replace("30198000.00", "1.00")).statusCode(200);
    budget
        .get(MEASURES + "/kjernetid?asOf=" + then)
        .statusCode(200)
        .body("revision", is(1))
        .body("effects[0].amount", is(30198000.00f));
    budget
        .get(BASE + "/operating/frames?asOf=" + then)
        .body("areas[0].lines.find { it.code == 'frame' }.amounts[0]", is(30198000.00f));
    budget.get(MEASURES + "?asOf=2020-01-01T00:00:00Z").statusCode(404);
    budget.get(MEASURES + "?asOf=2999-01-01T00:00:00Z").statusCode(400);
  }

  @Test
  void levelsFollowFromAFullYearAndAStart() {
    Budget budget = Budget.withDraft("9866");
    budget
        .post(
            MEASURES,
            """
            {"id":"foreldrebetaling","title":"Lavere foreldrebetaling","category":"new-measures",
             "unit":"oppvekst","startDate":"2024-08-01",
             "fullYear":{"amount":69020000,"months":11}}""")
        .statusCode(201);
    budget
        .get(BASE + "/operating/frames?unit=kNOK") // 001:7258
        .body(
            "areas[0].lines.find { it.measure == 'foreldrebetaling' }.amounts",
            contains(31373, 69020, 69020, 69020));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "id":"x"              | "id":"X"                       | 400 | id
          "id":"x",             |                                | 400 | id
          "category":"new-measures" | "category":"NEW"           | 400 | category
          "unit":"skole"        | "unit":"skule"                 | 422 | unit
          "unit":"skole"        | "unit":"skole","art":"999"     | 422 | art
          "unit":"skole"        | "unit":"skole","art":"010","line":"wages" | 422 | line
          "unit":"skole"        | "unit":"skole","tags":["un-goal:18"] | 400 | tags[0]
          "year":2025           | "year":2028                    | 422 | effects[1].year
          "year":2025           | "year":2024                    | 422 | effects[1].year
          "amount":1            | "amount":1.001                 | 400 | effects[0].amount
          "unit":"skole"        | "unit":"skole","fullYear":{"amount":1} | 422 | effects
          "unit":"skole","effects":[{"year":2024,"amount":1},{"year":2025,"amount":2}] | "unit":"skule","effects":[] | 422 | unit
          """)
  void refusedWithFieldAndNothingStored(String valid, String spoilt, int status, String field) {
    Budget budget = badInput();
    String body =
        """
        {"id":"x","title":"t","category":"new-measures","unit":"skole","effects":[{"year":2024,"amount":1},{"year":2025,"amount":2}]}""";
    budget
        .post(MEASURES, body.replace(valid, spoilt == null ? "" : spoilt))
        .statusCode(status)
        .body("violations.field", hasItem(field));
    budget.get(MEASURES).body("items", hasSize(0));
  }

  private static Budget shared;

  private static Budget badInput() {
    if (shared == null) {
      shared = Budget.withDraft("9867");
    }
    return shared;
  }

  @Test
  void frozenVersionTakesNoMeasures() {
    Budget budget = Budget.withDraft("9868");
    budget.post(MEASURES, CORE_TIME).statusCode(201);
    budget.post(BASE + "/propose").statusCode(202);
    budget.post(MEASURES, CORE_TIME.replace("kjernetid\"", "annet\"")).statusCode(409);
    revise(budget, "\"1\"", CORE_TIME).statusCode(409);
    withdraw(budget, "\"1\"").statusCode(409);
  }

  @Test
  void distributionGivesAsMuchAsItTakes() {
    Budget budget = Budget.withDraft("9869");
    budget.post(MEASURES, CORE_TIME.replace("skole", "oppvekst")).statusCode(201);
    String move =
        """
        {"title":"Fordeling","entries":[
          {"year":2024,"unit":"oppvekst","category":"new-measures","measure":"kjernetid","amount":-30198000},
          {"year":%d,"unit":"%s","category":"new-measures","measure":%s,"month":%s,"amount":%s}]}""";
    String path = BASE + "/operating/distributions";
    for (String spoilt :
        new String[] {
          move.formatted(2025, "skole", "\"kjernetid\"", null, "30198000"),
          move.formatted(2024, "sentralt", "\"kjernetid\"", null, "30198000"),
          move.formatted(2024, "skole", null, null, "30198000"),
          move.formatted(2024, "skole", "\"kjernetid\"", null, "30198000.01"),
        }) {
      budget.post(path, spoilt).statusCode(422).body("violations.field", hasItem("entries"));
    }
    budget
        .post(path, move.formatted(2024, "skole", "\"ukjent\"", null, "30198000"))
        .statusCode(422)
        .body("violations.field", hasItem("entries[1].measure"));
    budget
        .post(path, move.formatted(2024, "skole", "\"kjernetid\"", 13, "30198000"))
        .statusCode(400)
        .body("violations.field", hasItem("entries[1].month"));
    budget
        .post(path, move.formatted(2024, "skole", "\"kjernetid\"", 8, "30198000"))
        .statusCode(201);
    budget
        .get(BASE + "/operating/frames?unit=kNOK")
        .body(
            "areas[0].lines.find { it.measure == 'kjernetid' }.amounts",
            contains(30198, 30198, 0, 0))
        .body("areas[0].programmeAreas.find { it.unit == 'skole' }.amounts[0]", is(30198))
        .body("areas[0].programmeAreas.find { it.unit == 'oppvekst' }.amounts[1]", is(30198))
        .body("areas[0].lines.find { it.code == 'not-told' }", nullValue());
  }

  private static ValidatableResponse revise(Budget budget, String ifMatch, String body) {
    var request = budget.request().contentType(ContentType.JSON).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put(MEASURES + "/kjernetid")
        .then();
  }

  private static ValidatableResponse withdraw(Budget budget, String ifMatch) {
    var request = budget.request();
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .delete(MEASURES + "/kjernetid")
        .then();
  }

  private static void net(Budget budget, String version, float... amounts) {
    for (int i = 0; i < amounts.length; i++) {
      budget
          .get("/plans/2024-2027/versions/" + version + "/statements/5-4-1")
          .body(
              "lines.find { it.code == 'net-appropriations-operations' }.amounts[" + i + "]",
              is(amounts[i]));
    }
  }
}
