package no.handlingsrom.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Party alternatives are compared with the proposal and merged into the recommendation. */
@QuarkusTest
class MergeTest {

  private static final String VERSIONS = "/plans/2024-2027/versions/";
  private static final String TAX =
      "{\"year\":2025,\"unit\":\"sentralt\",\"function\":\"800\",\"art\":\"870\",\"amount\":%s}";
  private static final String CORE_TIME =
      measure("kjernetid", "Gratis kjernetid i SFO", "30198000.00", "30198000.00");

  private static String measure(String id, String title, String first, String second) {
    return """
        {"id":"%s","title":"%s","category":"new-measures","unit":"skole",
         "effects":[{"year":2024,"amount":%s},{"year":2025,"amount":%s}]}"""
        .formatted(id, title, first, second);
  }

  /** A proposal with one measure, two party alternatives to it and a draft recommendation. */
  private static Budget parties(String municipality) {
    Budget budget = Budget.withDraft(municipality);
    budget.post(measures("base"), CORE_TIME).statusCode(201);
    for (String version : new String[] {"labour", "green", "recommendation"}) {
      budget.draft(version, "base").statusCode(201);
    }
    return budget;
  }

  private static String measures(String version) {
    return VERSIONS + version + "/operating/measures";
  }

  @Test
  void differentMeasuresAddWhateverTheOrder() {
    Budget budget = parties("9881");
    budget.post(
        measures("labour"), measure("laerere", "Flere lærere", "5000000.00", "10000000.00"));
    budget.post(measures("green"), measure("trygg-skolevei", "Trygg skolevei", "1000000.00", "0"));
    revise(budget, "green", "\"1\"", measure("kjernetid", "Kjernetid", "30198000.00", "0"));
    budget.draft("other-order", "base").statusCode(201);

    merge(budget, "recommendation", "labour").statusCode(201).body("merged", is(true));
    merge(budget, "recommendation", "green").statusCode(201);
    merge(budget, "other-order", "green").statusCode(201);
    merge(budget, "other-order", "labour").statusCode(201);

    for (String version : new String[] {"recommendation", "other-order"}) {
      net(budget, version, 36198000.00f, 10000000.00f);
    }
    diff(budget, "other-order", "recommendation")
        .body("areas", empty())
        .body("accounts", empty())
        .body("measures", empty());
    budget
        .get(VERSIONS + "recommendation/operating/changes/2")
        .body("title", is("merged labour"))
        .body("source", is("plan/2024-2027/labour@2"));
  }

  @Test
  void differenceTellsAccountsAreasMeasuresAndYears() {
    Budget budget = parties("9882");
    revise(budget, "labour", "\"1\"", measure("kjernetid", "Kjernetid", "30198000.00", "1.00"));
    budget.post(measures("labour"), measure("laerere", "Flere lærere", "5000000.00", "0"));
    budget.change("labour", TAX.formatted("-50000000.00")).statusCode(201);
    diff(budget, "labour", "base")
        .body("from.ledger", is("plan/2024-2027/base"))
        .body("to.sequence", is(4))
        .body("areas.find { it.year == 2024 && it.unit == 'oppvekst' }.amount", is(5000000.00f))
        .body("areas.find { it.year == 2025 && it.unit == 'oppvekst' }.amount", is(-30197999.00f))
        .body("areas.find { it.unit == 'tverrgaende' }.amount", is(-50000000.00f))
        .body("programmeAreas.findAll { it.unit == 'skole' }", hasSize(2))
        .body("accounts.find { it.art == '870' }.amount", is(-50000000.00f))
        .body("accounts", hasSize(3))
        .body("measures.measure", contains("kjernetid", "laerere"))
        .body("measures.kind", contains("revised", "added"))
        .body("measures[0].fields.field", contains("title", "effect-2025"))
        .body("measures[0].fields[1].from", is("30198000.00"))
        .body("measures[0].fields[1].to", is("1.00"));
    diff(budget, "base", "labour")
        .body("accounts.find { it.art == '870' }.amount", is(50000000.00f))
        .body("measures.find { it.measure == 'laerere' }.kind", is("absent"));
  }

  @Test
  void differenceKeepsDistributionsApart() {
    Budget budget = parties("9883");
    budget
        .post(
            VERSIONS + "labour/operating/distributions",
            """
            {"title":"Lønn","entries":[
              {"year":2024,"unit":"skole","category":"new-measures","measure":"kjernetid","amount":-100},
              {"year":2024,"unit":"skole","category":"new-measures","measure":"kjernetid","line":"wages","amount":100}]}""")
        .statusCode(201);
    diff(budget, "labour", "base").body("accounts", empty()).body("areas", empty());
    budget
        .get(VERSIONS + "labour/operating/diff?against=base&distributions=true")
        .body("accounts", hasSize(2))
        .body("accounts.distribution", contains(true, true));
    budget.get(VERSIONS + "labour/operating/diff").statusCode(400);
    budget.get(VERSIONS + "labour/operating/diff?against=nobody").statusCode(404);
  }

  @Test
  void whatBothAlteredIsReportedWithBaseAndBothSidesUntilItIsSettled() {
    Budget budget = parties("9884");
    revise(
        budget, "labour", "\"1\"", measure("kjernetid", "Gratis kjernetid i SFO", "1.00", "40.00"));
    revise(
        budget, "green", "\"1\"", measure("kjernetid", "Gratis kjernetid i SFO", "2.00", "40.00"));
    merge(budget, "recommendation", "labour").statusCode(201);
    budget
        .get(VERSIONS + "recommendation/operating/merges/preview?from=green")
        .statusCode(200)
        .body("conflicts", hasSize(1))
        .body("conflicts[0].id", is("measure/kjernetid/effect-2024"))
        .body("conflicts[0].base", is("30198000.00"))
        .body("conflicts[0].ours", is("1.00"))
        .body("conflicts[0].theirs", is("2.00"));
    merge(budget, "recommendation", "green")
        .statusCode(409)
        .body("type", containsString("merge-conflict"))
        .body("violations.field", contains("measure/kjernetid/effect-2024"))
        .body("violations[0].reason", is("base 30198000.00, ours 1.00, theirs 2.00"));
    net(budget, "recommendation", 1.00f, 40.00f);
    settle(budget, "measure/kjernetid/effect-2025", "ours")
        .statusCode(422)
        .body("violations.field", hasItem("resolutions[0].conflict"));
    settle(budget, "measure/kjernetid/effect-2024", "value\",\"value\":\"x")
        .statusCode(422)
        .body("violations.field", hasItem("resolutions"));
    settle(budget, "measure/kjernetid/effect-2024", "value\",\"value\":\"1.50").statusCode(201);
    net(budget, "recommendation", 1.50f, 40.00f);
  }

  @Test
  void settledConflictIsNotReportedAgainAndMergingTwiceAddsNothing() {
    Budget budget = parties("9885");
    budget.post(measures("green"), measure("laerere", "Flere lærere", "7.00", "7.00"));
    revise(budget, "recommendation", "\"1\"", measure("kjernetid", "K", "1.00", "40.00"));
    revise(
        budget,
        "green",
        "\"1\"",
        measure("kjernetid", "Gratis kjernetid i SFO", "2.00", "30198000.00"));
    settle(budget, "measure/kjernetid/effect-2024", "theirs").statusCode(201);
    net(budget, "recommendation", 9.00f, 47.00f);
    merge(budget, "recommendation", "green")
        .statusCode(201)
        .body("merged", is(false))
        .body("sequence", is(3));
    net(budget, "recommendation", 9.00f, 47.00f);
    revise(budget, "green", "\"1\"", measure("laerere", "Flere lærere", "8.00", "7.00"), "laerere");
    merge(budget, "recommendation", "green").statusCode(201).body("merged", is(true));
    net(budget, "recommendation", 10.00f, 47.00f);
  }

  @Test
  void settlementThatMakesNoMeasureIsRefused() {
    Budget budget = parties("9880");
    String title = "Gratis kjernetid i SFO";
    String moved = measure("kjernetid", title, "30198000.00", "30198000.00");
    revise(budget, "recommendation", "\"1\"", moved.replace("skole", "oppvekst"));
    revise(budget, "green", "\"1\"", moved.replace("skole", "sentralt"));
    for (String unit : new String[] {"\"nowhere\"", "null"}) {
      budget
          .post(
              VERSIONS + "recommendation/operating/merges",
              """
              {"from":"green","resolutions":[
                {"conflict":"measure/kjernetid/unit","choose":"value","value":%s}]}"""
                  .formatted(unit))
          .statusCode(422)
          .body("violations.field", hasItem("resolutions"));
    }
    settle(budget, "measure/kjernetid/unit", "theirs").statusCode(201);
    net(budget, "recommendation", 0f, 0f);
  }

  @Test
  void withdrawalOnOneSideAndRevisionOnTheOtherIsAConflict() {
    Budget budget = parties("9886");
    budget
        .request()
        .header("If-Match", "\"1\"")
        .delete(measures("recommendation") + "/kjernetid")
        .then()
        .statusCode(200);
    revise(
        budget,
        "green",
        "\"1\"",
        measure("kjernetid", "Gratis kjernetid i SFO", "2.00", "30198000.00"));
    merge(budget, "recommendation", "green")
        .statusCode(409)
        .body("violations[0].reason", is("base 30198000.00, ours null, theirs 2.00"));
    settle(budget, "measure/kjernetid/effect-2024", "theirs") // levels of a withdrawn measure
        .statusCode(422)
        .body("violations.field", hasItem("resolutions"));
    settle(budget, "measure/kjernetid/effect-2024", "ours").statusCode(201);
    net(budget, "recommendation", 0f, 0f);
  }

  @Test
  void amountsOutsideMeasuresAreAddedAndOneAccountMovedByBothIsAConflict() {
    Budget budget = parties("9887");
    budget.change("labour", TAX.formatted("-30.00")).statusCode(201);
    budget.change("labour", TAX.formatted("-20.00")).statusCode(201);
    budget.change("green", TAX.formatted("-50.00")).statusCode(201);
    budget.change("green", TAX.formatted("-1.00").replace("2025", "2026")).statusCode(201);
    merge(budget, "recommendation", "labour").statusCode(201);
    tax(budget, "recommendation", 1, -50.00f);
    String account = "amount/2025/-/sentralt/800/870/-/-/-/budget";
    merge(budget, "recommendation", "green") // alike, but perhaps two different things
        .statusCode(409)
        .body("violations.field", contains(account))
        .body("violations[0].reason", is("base 0.00, ours -50.00, theirs -50.00"));
    settle(budget, account, "value\",\"value\":\"-100").statusCode(201);
    tax(budget, "recommendation", 1, -100.00f);
    tax(budget, "recommendation", 2, -1.00f);
    merge(budget, "recommendation", "green").body("merged", is(false));
    tax(budget, "recommendation", 1, -100.00f);
    tax(budget, "recommendation", 2, -1.00f);
  }

  @Test
  void laterEditOfADraftParentReachesTheChildOnlyByAMerge() {
    Budget budget = parties("9888");
    budget.change("base", TAX.formatted("-10.00")).statusCode(201);
    revise(budget, "base", "\"1\"", measure("kjernetid", "Kjernetid", "1.00", "1.00"));
    tax(budget, "labour", 1, 0f);
    net(budget, "labour", 30198000.00f, 30198000.00f);
    merge(budget, "labour", "base").statusCode(201).body("base.sequence", is(2));
    tax(budget, "labour", 1, -10.00f);
    net(budget, "labour", 1.00f, 1.00f);
    diff(budget, "labour", "base").body("areas", empty()).body("measures", empty());
    budget.post(measures("labour"), measure("laerere", "Flere lærere", "5.00", "5.00"));
    merge(budget, "base", "labour").statusCode(201);
    net(budget, "base", 6.00f, 6.00f);
    tax(budget, "base", 1, -10.00f);
  }

  @Test
  void whatHasNothingInCommonOrIsFrozenIsNotMerged() {
    Budget budget = parties("9889");
    budget.draft("stranger", null).statusCode(201);
    merge(budget, "recommendation", "stranger")
        .statusCode(422)
        .body("violations.field", hasItem("from"));
    merge(budget, "recommendation", "nobody").statusCode(404);
    budget.change("green", TAX.formatted("-1.00")).statusCode(201);
    budget.post(VERSIONS + "recommendation/propose").statusCode(202);
    merge(budget, "recommendation", "green").statusCode(409);
    budget.get(VERSIONS + "recommendation/operating/merges/preview").statusCode(400);
  }

  private static ValidatableResponse merge(Budget budget, String into, String from) {
    return budget.post(VERSIONS + into + "/operating/merges", "{\"from\":\"%s\"}".formatted(from));
  }

  private static ValidatableResponse settle(Budget budget, String conflict, String choice) {
    return budget.post(
        VERSIONS + "recommendation/operating/merges",
        "{\"from\":\"green\",\"resolutions\":[{\"conflict\":\"%s\",\"choose\":\"%s\"}]}"
            .formatted(conflict, choice));
  }

  private static ValidatableResponse diff(Budget budget, String version, String against) {
    return budget.get(VERSIONS + version + "/operating/diff?against=" + against).statusCode(200);
  }

  private static void revise(Budget budget, String version, String ifMatch, String body) {
    revise(budget, version, ifMatch, body, "kjernetid");
  }

  private static void revise(
      Budget budget, String version, String ifMatch, String body, String measure) {
    budget
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(body)
        .put(measures(version) + "/" + measure)
        .then()
        .statusCode(200);
  }

  private static void net(Budget budget, String version, float first, float second) {
    budget
        .get(VERSIONS + version + "/operating/frames")
        .body("areas[0].lines.find { it.code == 'frame' }.amounts[0]", is(first))
        .body("areas[0].lines.find { it.code == 'frame' }.amounts[1]", is(second));
  }

  /** Income and wealth tax in the year with this index. */
  private static void tax(Budget budget, String version, int year, float amount) {
    budget
        .get(VERSIONS + version + "/statements/5-4-1")
        .body(
            "lines.find { it.code == 'income-and-wealth-tax' }.amounts[%d]".formatted(year),
            is(amount));
  }
}
