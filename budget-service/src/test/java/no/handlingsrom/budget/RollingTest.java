package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.VersionRolled;
import no.handlingsrom.contracts.investment.InvestmentRolled;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.TopicReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/**
 * The plan is rolled: what the council adopted for 2025 is where 2025–2028 begins, lasting
 * amendments go on, and prices are lifted by the deflator of 4.3 % (001:4842-4852).
 */
@QuarkusTest
class RollingTest {

  private static final String AMENDED = "/plans/2024-2027/versions/amended";
  private static final String DRAFT = "/plans/2025-2028/versions/first-draft";
  private static final String LIFT = "{\"percent\":4.3,\"source\":\"001:4842-4852\"}";
  private static final String LASTING =
      """
      {"year":2024,"unit":"skole","amount":500000.00},
      {"year":2024,"unit":"sentralt","amount":-500000.00}""";

  @Test
  void everyStepIsAChangeAndTheFiguresAddUp() {
    Budget budget = withMeasures("4210");
    AdoptedBudget.decide(budget, "k-sak-36-24", "kommunestyret", "decision").statusCode(201);
    AdoptedBudget.amend(budget, "skole", "k-sak-36-24", true, LASTING);
    AdoptedBudget.amend(budget, "engang", "k-sak-36-24", false, LASTING.replace("500000", "90000"));

    roll(budget, AMENDED, LIFT)
        .statusCode(201)
        .header("Location", endsWith("/municipalities/4210" + DRAFT))
        .body("plan", is("2025-2028"))
        .body("version.sequence", is(6))
        .body("version.status", is("draft"));

    budget
        .get("/plans/2025-2028")
        .body("firstYear", is(2025))
        .body("priceBasisYear", is(2025))
        .body("comparisons.id", contains("account-2023", "budget-2024"))
        .body("comparisons[1].version", is("base"));
    budget
        .get(DRAFT + "/operating/changes")
        .body(
            "items.title",
            contains(
                "version created",
                "rolled from plan/2024-2027/amended@4",
                "rolled: opening budget",
                "rolled: changes during the current year",
                "rolled: previously adopted",
                "rolled: price lift"));
    // schools without kind: the measure of 20 000 in 2025, the lasting half million, 4.3 % of both
    JsonPath report = budget.get(DRAFT + "/rolling").statusCode(200).extract().jsonPath();
    assertThat(row(report, "oppvekst", null, 2025))
        .isEqualTo("20000.0 0.0 500000.0 | 20000.0 500000.0 0.0 22360.0 | 542360.0");
    // the last year goes on: 30 000
    assertThat(row(report, "oppvekst", null, 2028))
        .isEqualTo("30000.0 0.0 500000.0 | 20000.0 500000.0 10000.0 22790.0 | 552790.0");
    assertThat(row(report, "oppvekst", "wages", 2027))
        .isEqualTo("1000.0 0.0 0.0 | 1000.0 0.0 0.0 43.0 | 1043.0");
    assertThat(row(report, "tverrgaende", "interest-expenditure", 2026))
        .isEqualTo("100.0 0.0 0.0 | 100.0 0.0 0.0 0.0 | 100.0");
    assertThat(report.getString("amendments.collect { it.id + ' ' + it.fate }"))
        .isEqualTo("[skole carried, engang ended]");
    assertThat(report.getString("endedMeasures.collect { it.measure + ' ' + it.lastYear }"))
        .isEqualTo("[valg 2024]");

    budget
        .get(DRAFT + "/operating/frames")
        .body(
            "areas.find { it.area == 'oppvekst' }.lines.find { it.code == 'frame' }.amounts",
            contains(543403.00f, 543403.00f, 553833.00f, 553833.00f))
        .body(
            "areas.find { it.area == 'oppvekst' }.lines.find { it.measure == 'ny-skole' }.amounts",
            contains(0.0f, 0.0f, 10000.0f, 10000.0f));
    budget
        .get(DRAFT + "/operating/measures/ny-skole")
        .body("category", is("previously-adopted"))
        .body("effects.year", contains(2027, 2028));
    // the old plan is what it was
    budget.get(AMENDED + "/operating/changes").body("items", hasSize(4));
    assertThat(
            TopicReader.ofTestStack().readAll("handlingsrom.budget.changes").stream()
                .map(CloudEventRecords::fromRecord)
                .filter(VersionRolled.class::isInstance)
                .map(VersionRolled.class::cast)
                .filter(rolled -> rolled.version().municipality().equals("4210"))
                .map(rolled -> rolled.source().key() + "@" + rolled.sourceSequence()))
        .contains("4210/2024-2027/amended@4");
  }

  @Test
  void theReportSaysWhenInvestmentsHaveFollowed() {
    Budget budget = withMeasures("4216");
    roll(budget, AMENDED, LIFT).statusCode(201);
    budget.get(DRAFT + "/rolling").body("investmentSequence", nullValue());
    VersionKey draft = new VersionKey("4216", "2025-2028", "first-draft");
    InvestmentSide.send(
        new InvestmentRolled(draft, 6, Instant.now(), "2024-2027", "amended", 2, 0, 0));
    await().untilAsserted(() -> budget.get(DRAFT + "/rolling").body("investmentSequence", is(6)));
  }

  @Test
  void theReportIsATableToo() throws IOException {
    Budget budget = withMeasures("4211");
    roll(budget, AMENDED, LIFT).statusCode(201);
    String csv = budget.request().accept("text/csv").get(DRAFT + "/rolling").asString();
    assertThat(csv.lines().findFirst().orElseThrow())
        .endsWith(
            "area;central;line;year;oldYear;old;ended;carriedOn;openingBudget;"
                + "currentYearChanges;previouslyAdopted;priceLift;rolled");
    assertThat(csv.lines())
        .contains(
            "oppvekst;false;wages;2025;2025;1000.00;0.00;0.00;1000.00;0.00;0.00;43.00;1043.00");
    byte[] xlsx =
        budget
            .request()
            .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .get(DRAFT + "/rolling")
            .asByteArray();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(workbook.getFirstSheet().read()).hasSize((int) csv.lines().count());
    }
  }

  @Test
  void aMeasureMayBeToldToEndAndLinesToBeNominal() {
    Budget budget = withMeasures("4212");
    budget
        .post(
            AMENDED + "/rolling",
            body(LIFT, ",\"nominalLines\":[\"wages\"],\"endedMeasures\":[\"ny-skole\"]"))
        .statusCode(201);
    JsonPath report = budget.get(DRAFT + "/rolling").extract().jsonPath();
    assertThat(row(report, "oppvekst", "wages", 2025))
        .isEqualTo("1000.0 0.0 0.0 | 1000.0 0.0 0.0 0.0 | 1000.0");
    assertThat(row(report, "oppvekst", null, 2028))
        .isEqualTo("30000.0 -30000.0 0.0 | 20000.0 0.0 -20000.0 0.0 | 0.0");
    assertThat(row(report, "tverrgaende", "interest-expenditure", 2026))
        .isEqualTo("100.0 0.0 0.0 | 100.0 0.0 0.0 4.3 | 104.3");
  }

  @Test
  void pricesAreLiftedByTheDeflatorThatThePlanAssumes() {
    Budget budget = withMeasures("4215");
    String withoutLift = body(LIFT, "").replace(",\n \"priceLift\":" + LIFT, "");
    budget
        .post(AMENDED + "/rolling", withoutLift)
        .statusCode(422)
        .body("violations.field", contains("priceLift"))
        .body("violations[0].reason", containsString("assumes no deflator of 2025"));
    budget
        .post(
            "/plans/2024-2027/assumptions",
            """
            {"items":[{"key":"deflator","year":2024,"value":4.3,"basis":"stated",
                       "vintage":"2023-10-24","source":"001:4848"},
                      {"key":"deflator","year":2025,"value":3.5,"basis":"derived",
                       "vintage":"2024-05-14","source":"made up"}]}""")
        .statusCode(201);
    budget.post(AMENDED + "/rolling", withoutLift).statusCode(201);
    budget
        .get(DRAFT + "/rolling")
        .body("priceLift.percent", is(3.5f))
        .body("priceLift.source", is("made up"))
        .body("rows.find { it.line == 'wages' && it.year == 2025 }.priceLift", is(35.0f));
  }

  @Test
  void onlyWhatTheCouncilHasAdoptedIsRolledAndOnlyOnce() {
    Budget budget = withMeasures("4213");
    budget.draft("other", "base").statusCode(201);
    roll(budget, "/plans/2024-2027/versions/other", LIFT)
        .statusCode(409)
        .body("type", endsWith("/wrong-state"))
        .body("detail", containsString("only what the council has adopted"));
    roll(budget, "/plans/2024-2027/versions/nobody", LIFT).statusCode(404);
    roll(budget, AMENDED, "{\"percent\":4.3}").statusCode(400);
    roll(budget, AMENDED, "{\"percent\":101,\"source\":\"x\"}").statusCode(400);
    budget
        .post(
            AMENDED + "/rolling",
            body(LIFT, ",\"nominalLines\":[\"lunch\"],\"endedMeasures\":[\"nothing\"]"))
        .statusCode(422)
        .body("violations.field", contains("nominalLines", "endedMeasures"));
    budget.get("/plans").body("items.id", contains("2024-2027"));

    roll(budget, "/plans/2024-2027/versions/base", LIFT).statusCode(201);
    roll(budget, AMENDED, LIFT).statusCode(409).body("type", endsWith("/already-exists"));
    budget.get("/plans/2025-2028/versions").body("items", hasSize(1));
    budget.get("/plans/2024-2027/versions/other/rolling").statusCode(404);
  }

  @Test
  void aLaterAmendmentIsTakenUpOnceWithItsDecisionAndInTheNewPrices() {
    Budget budget = withMeasures("4214");
    AdoptedBudget.decide(budget, "k-sak-36-24", "kommunestyret", "decision").statusCode(201);
    AdoptedBudget.amend(budget, "for", "k-sak-36-24", true, LASTING);
    roll(budget, AMENDED, LIFT).statusCode(201);
    AdoptedBudget.amend(budget, "etter", "k-sak-36-24", true, LASTING);
    AdoptedBudget.amend(budget, "engang", "k-sak-36-24", false, LASTING);
    budget
        .post(
            "/plans/2025-2028/versions",
            """
            {"id":"child","names":{"nb":"Barn","en":"Child"},"parent":"first-draft"}""")
        .statusCode(201);

    carry(budget, DRAFT, "2024-2027", "for")
        .statusCode(409)
        .body("detail", containsString("plan/2025-2028/first-draft@4"));
    carry(budget, DRAFT, "2024-2027", "etter").statusCode(201).body("sequence", is(7));
    budget
        .get(DRAFT + "/operating/changes/7")
        .body("title", is("carried: Budsjettendring etter"))
        .body("decision", is("K-sak k-sak-36-24"))
        .body("source", is("plan/2024-2027/amended@4"))
        .body(
            "entries.findAll { it.year == 2028 }.amount",
            contains(500000.0f, -500000.0f, -21500.0f, 21500.0f))
        .body(
            "entries.findAll { it.category == 'current-year-changes' }.text",
            everyItem(is("etter: Budsjettendring etter")));
    carry(budget, DRAFT, "2024-2027", "etter").statusCode(409);
    // the child was drafted before it was taken up, and may take it up itself
    carry(budget, "/plans/2025-2028/versions/child", "2024-2027", "for").statusCode(409);
    carry(budget, "/plans/2025-2028/versions/child", "2024-2027", "etter").statusCode(201);
    carry(budget, DRAFT, "2024-2027", "engang")
        .statusCode(422)
        .body("violations.reason", hasItem(containsString("is one-off")));
    carry(budget, DRAFT, "2024-2027", "ukjent").statusCode(422);
    carry(budget, DRAFT, "2025-2028", "etter")
        .statusCode(422)
        .body("violations.field", contains("plan"));
    carry(budget, AMENDED, "2024-2027", "etter").statusCode(422);
    budget.get(AMENDED + "/operating/diff?against=base").body("measures", empty());
  }

  /** An adopted budget with a measure that grows, one that is for 2024 only, and interest. */
  private static Budget withMeasures(String municipality) {
    return AdoptedBudget.of(
        municipality,
        budget -> {
          measure(budget, "ny-skole", List.of(10000, 20000, 20000, 30000));
          measure(budget, "valg", List.of(5000, 0, 0, 0));
          for (int year = 2024; year <= 2027; year++) {
            budget
                .change(
                    "base",
                    """
                    {"year":%1$d,"unit":"sentralt","art":"500","amount":100.00},
                    {"year":%1$d,"unit":"sentralt","art":"900","amount":-100.00}"""
                        .formatted(year))
                .statusCode(201);
          }
        });
  }

  private static void measure(Budget budget, String id, List<Integer> levels) {
    Map<Integer, Integer> years =
        Map.of(2024, levels.get(0), 2025, levels.get(1), 2026, levels.get(2), 2027, levels.get(3));
    String effects =
        years.entrySet().stream()
            .filter(level -> level.getValue() != 0)
            .map(level -> "{\"year\":%d,\"amount\":%d}".formatted(level.getKey(), level.getValue()))
            .collect(Collectors.joining(","));
    budget
        .post(
            "/plans/2024-2027/versions/base/operating/measures",
            """
            {"id":"%s","title":"Tiltak %s","category":"new-measures","unit":"skole","effects":[%s]}"""
                .formatted(id, id, effects))
        .statusCode(201);
    String taxes =
        years.entrySet().stream()
            .filter(level -> level.getValue() != 0)
            .map(
                level ->
                    "{\"year\":%d,\"unit\":\"sentralt\",\"function\":\"800\",\"art\":\"870\",\"amount\":%d}"
                        .formatted(level.getKey(), -level.getValue()))
            .collect(Collectors.joining(","));
    budget.change("base", taxes).statusCode(201);
  }

  private static ValidatableResponse roll(Budget budget, String version, String lift) {
    return budget.post(version + "/rolling", body(lift, ""));
  }

  private static String body(String lift, String more) {
    return """
        {"plan":{"id":"2025-2028","names":{"nb":"Handlingsprogram 2025–2028","en":"Action programme"}},
         "draft":{"id":"first-draft","names":{"nb":"Første utkast","en":"First draft"}},
         "priceLift":%s%s}"""
        .formatted(lift, more);
  }

  private static ValidatableResponse carry(
      Budget budget, String version, String plan, String amendment) {
    return budget.post(
        version + "/rolling/amendments",
        "{\"plan\":\"%s\",\"amendment\":\"%s\"}".formatted(plan, amendment));
  }

  /** From old over ended and carried on; by the steps; rolled. */
  private static String row(JsonPath report, String area, String line, int year) {
    String wanted = line == null ? "it.line == null" : "it.line == '" + line + "'";
    Map<String, Number> row =
        report.getMap(
            "rows.find { it.area == '%s' && %s && it.year == %d }".formatted(area, wanted, year));
    return "%s %s %s | %s %s %s %s | %s"
        .formatted(
            row.get("old"),
            row.get("ended"),
            row.get("carriedOn"),
            row.get("openingBudget"),
            row.get("currentYearChanges"),
            row.get("previouslyAdopted"),
            row.get("priceLift"),
            row.get("rolled"));
  }
}
