package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.indicator.TableMappingDefined;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.EventSchemas;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observations come and go as files: the long CSV format, and JSON-stat 2 by a stored mapping. */
@QuarkusTest
class ExchangeTest {

  private static final String HEADER =
      "subject;period;kind;plan;value;reason;missing_nb;missing_en;vintage;method;source\n";
  private static final String ROWS =
      """
      indicator:maintenance;2022;account;;132;;;;2023-10-24T00:00:00Z;;001:3632-3639
      indicator:maintenance;2019;account;;;not-measured;;;2023-10-24T00:00:00Z;;001:3632-3639
      indicator:maintenance;2027;plan;2024-2027;148,5;;;;2023-10-24T00:00:00Z;;001:4554
      """;
  private static final String MAPPING =
      """
      {"table":"12143","timeDimension":"Tid","source":"SSB 12143","cells":[
        {"where":{"KOKkommuneregion0000":"0220","ContentsCode":"KOSndrdriftsinnt0000"},
         "indicator":"result","to":2019},
        {"where":{"KOKkommuneregion0000":"3025","ContentsCode":"KOSndrdriftsinnt0000"},
         "indicator":"result","from":2020,"to":2023},
        {"where":{"KOKkommuneregion0000":"3025","ContentsCode":"KOSfrieint0000"},
         "indicator":"income","from":2020}]}""";

  @Test
  void rowsBecomeObservationsAndTheSameFileTakesEffectOnce() {
    Indicators any = with("9601");
    importCsv(any, HEADER + ROWS)
        .statusCode(201)
        .body("read", is(3))
        .body("published", is(3))
        .body("repeated", is(false));
    importCsv(any, HEADER + ROWS).statusCode(201).body("repeated", is(true));

    JsonPath list = any.read("/observations?vintages=all");
    assertThat(list.getList("items.period")).containsExactly("2022", "2019", "2027");
    assertThat(list.getList("items.value").toString()).isEqualTo("[132, null, 148.5]");
    assertThat(list.getString("items[1].reason")).isEqualTo("not-measured");
    assertThat(list.getString("items[2].plan")).isEqualTo("2024-2027");
  }

  @Test
  void aGrownFileAddsOnlyWhatIsNewAndAnOldOneRevertsNothing() {
    Indicators any = with("9602");
    importCsv(any, HEADER + ROWS).statusCode(201);
    String restated =
        "indicator:maintenance;2022;account;;131.5;;;;2024-03-15T00:00:00Z;;KOSTRA 2023\n";
    importCsv(any, HEADER + ROWS + restated).body("read", is(4)).body("published", is(1));
    importCsv(any, HEADER + ROWS).body("repeated", is(true));
    any.get("/observations?subject=indicator:maintenance")
        .body("items.find { it.period == '2022' }.value.toString()", is("131.5"));
  }

  @Test
  void byteOrderMarkLineEndsAndCommasAreRead() {
    Indicators any = with("9603");
    String file =
        "\ufeff"
            + (HEADER + ROWS).replace("148,5", "148.5").replace(';', ',').replace("\n", "\r\n");
    importCsv(any, file).statusCode(201).body("published", is(3));
  }

  @Test
  void wrongEncodingIsRefused() {
    Indicators any = with("9604");
    any.request()
        .contentType("text/csv")
        .body(
            (HEADER + ROWS.replace("001:4554", "årsbudsjett"))
                .getBytes(StandardCharsets.ISO_8859_1))
        .post("/observations/imports")
        .then()
        .statusCode(400)
        .body("violations[0].reason", is("is not UTF-8"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator:unknown;2022;account;;1;;;;;;s        | subject | indicator:unknown",
        "indicator:maintenance;2022-Q5;account;;1;;;;;;s | period  | 2022-Q5",
        "indicator:maintenance;;account;;1;;;;;;s        | period  | ",
        "indicator:maintenance;2022;forecast;;1;;;;;;s   | kind    | forecast",
        "indicator:maintenance;2022;plan;;1;;;;;;s       | plan    | ",
        "indicator:maintenance;2022;account;;1,2345678;;;;;;s | value | 1,2345678",
        "indicator:maintenance;2022;account;;=1+1;;;;;;s | value   | =1+1",
        "indicator:maintenance;2022;account;;1001;;;;;;s | value   | 1001",
        "indicator:maintenance;2022;account;;;;;;;;s     | value   | ",
        "indicator:maintenance;2022;account;;;gone;;;;;s | reason  | gone",
        "indicator:maintenance;2022;account;;1;lost;;;;;s | reason | lost",
        "indicator:maintenance;2022;account;;1;;;;2199-01-01T00:00:00Z;;s | vintage | 2199-01-01T00:00:00Z",
        "indicator:maintenance;2022;account;;1;;;;today;;s | vintage | today",
        "indicator:maintenance;2022;account;;1;;;;;computed;s | method | computed",
        "indicator:maintenance;2022;account;;1;;;;;;     | source  | ",
      })
  void badRowIsReportedWithItsLineAndNothingIsStored(String row, String column, String value) {
    Indicators any = new Indicators("9605");
    any.define("maintenance");
    any.put(
        "/indicators/maintenance",
        Indicators.indicator(
            "maintenance", ",\"scale\":{\"kind\":\"quantity\",\"from\":0,\"to\":1000}"));
    long before = any.read("/observations").getLong("sequence");
    importCsv(any, HEADER + "indicator:maintenance;2020;account;;115;;;;;;s\n\n" + row + "\n")
        .statusCode(422)
        .contentType("application/problem+json")
        .body("violations", hasSize(1))
        .body("violations[0].line", is(4))
        .body("violations[0].field", is(column))
        .body("violations[0].value", value == null ? nullValue() : is(value));
    any.get("/observations?vintages=all")
        .body("items", hasSize(0))
        .body("sequence.toString()", is(Long.toString(before)));
  }

  @Test
  void repeatedRowNamesTheFirst() {
    Indicators any = with("9606");
    String row = "indicator:maintenance;2020;account;;%s;;;;2023-10-24T00:00:00Z;;s\n";
    importCsv(any, HEADER + row.formatted("1") + row.formatted("2"))
        .statusCode(422)
        .body("violations[0].line", is(3))
        .body("violations[0].field", is("vintage"))
        .body("violations[0].reason", containsString("line 2"));
  }

  @Test
  void unknownAndMissingColumnsAreNamed() {
    Indicators any = with("9607");
    importCsv(any, "subject;period;kind;verdi\nindicator:maintenance;2020;account;1\n")
        .statusCode(422)
        .body("violations.field", contains("value", "source", "verdi"));
    importCsv(any, HEADER).statusCode(400);
  }

  @Test
  void exportCanBeImportedAgain() {
    Indicators any = with("9608");
    importCsv(any, HEADER + ROWS).statusCode(201);
    String file = export(any, "text/csv");
    assertThat(file.lines().toList())
        .containsExactly(
            HEADER.strip(),
            "indicator:maintenance;2022;account;;132;;;;2023-10-24T00:00:00Z;;001:3632-3639",
            "indicator:maintenance;2019;account;;;not-measured;Ikke målt;Not measured;"
                + "2023-10-24T00:00:00Z;;001:3632-3639",
            "indicator:maintenance;2027;plan;2024-2027;148.5;;;;2023-10-24T00:00:00Z;;001:4554");
    importCsv(any, file).statusCode(201).body("repeated", is(true));
    Indicators other = with("9609");
    importCsv(other, file).statusCode(201).body("published", is(3));
    assertThat(export(other, "text/csv")).isEqualTo(file);
  }

  @Test
  void textThatCouldBeAFormulaIsDefused() {
    Indicators any = with("9610");
    importCsv(any, HEADER + "indicator:maintenance;2022;account;;-1;;;;;=HYPERLINK(1);@cmd\n")
        .statusCode(201);
    assertThat(export(any, "text/csv")).contains(";-1;", ";'=HYPERLINK(1);'@cmd");
  }

  @Test
  void exportAsJsonStatHoldsValuesAndReasons() {
    Indicators any = with("9611");
    importCsv(any, HEADER + ROWS).statusCode(201);
    JsonPath dataset = JsonPath.from(export(any, "application/vnd.json-stat+json"));
    assertThat(dataset.getString("version")).isEqualTo("2.0");
    assertThat(dataset.getString("class")).isEqualTo("dataset");
    assertThat(dataset.getList("id"))
        .containsExactly("subject", "kind", "plan", "method", "period");
    assertThat(dataset.getList("size")).containsExactly(1, 2, 2, 1, 3);
    // account (0), none (1), published (0), 2022 (1): ((0 · 2 + 0) · 2 + 1) · 3 + 1
    assertThat(dataset.getMap("value")).hasToString("{4=132, 8=148.5}");
    assertThat(dataset.getMap("status")).hasToString("{3=not-measured}");
    RestAssured.given()
        .accept("image/png")
        .get("/municipalities/9611/observations/export")
        .then()
        .statusCode(406);
  }

  @Test
  void mappedCellsOfAStatisticalTableBecomeObservations() throws IOException {
    Indicators any = withMapping("9612");
    importTable(any, table()).statusCode(201).body("read", is(7)).body("published", is(7));

    // 2019 from 0220, later years from 3025: printed at 001:3625
    assertThat(any.read("/observations?subject=indicator:result").getList("items.value").toString())
        .isEqualTo("[4.9, 3.9, 4.4, -0.7]");
    assertThat(any.read("/observations?subject=indicator:income").getList("items.reason"))
        .containsExactly(null, "suppressed", "pending");
    any.get("/observations?subject=indicator:result")
        .body("items.vintage", hasItem("2023-06-15T06:00:00Z"))
        .body("items.source", hasItem("SSB 12143"))
        .body("items.kind", hasItem("account"));
  }

  @Test
  void aLaterAnswerOfTheSameTableRestatesOnlyWhatChanged() throws IOException {
    Indicators any = withMapping("9613");
    importTable(any, table()).statusCode(201);
    importTable(any, table()).statusCode(201).body("repeated", is(true));
    String later = table().replace("2023-06-15", "2024-06-14").replace("-0.7", "-0.8");
    importTable(any, later).statusCode(201).body("published", is(1));
    any.get("/observations/restatements?from=2023-12-31T00:00:00Z&subject=indicator:result")
        .body("items.period", contains("2022"))
        .body("items[0].difference.toString()", is("-0.1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"dataset\"        | \"dimension\"      | 400 | class",
        "\"size\": [2, 2, 4] | \"size\": [2, 2, 5] | 400 | size[2]",
        "[4.9, null,        | [4.9,              | 400 | value",
        "[4.9, null,        | [\"4,9\", null,    | 400 | value",
        "2023-06-15T06      | 15.6.2023          | 400 | updated",
        "2023-06-15         | 2199-06-15         | 422 | value[0].vintage",
        "\"12143\"          | \"12134\"          | 422 | extension.px.tableid",
        "\"2020\"           | \"2020U01\"        | 422 | dimension.Tid.category.2020U01",
        "\"0220\"           | \"0219\"           | 422 | cells[0].where.KOKkommuneregion0000",
        "4.9                | 4.1234567          | 422 | value[0]",
        "4.9                | 1001               | 422 | value[0]",
      })
  void tableThatCannotBeTakenNamesTheMember(String was, String now, int status, String field)
      throws IOException {
    Indicators any = withMapping("9614");
    importTable(any, table().replace(was, now))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(field));
    any.get("/observations?vintages=all").body("items", hasSize(0));
  }

  @Test
  void sparseTableAndPartsOfYearsAreRead() {
    Indicators any = withMapping("9615");
    any.put(
            "/table-mappings/quarterly",
            """
            {"table":"1","timeDimension":"Tid","source":"SSB 1",
             "cells":[{"where":{},"indicator":"result"}]}""")
        .statusCode(200);
    any.post(
            "/table-mappings/quarterly/imports",
            """
            {"version":"2.0","class":"dataset","id":["Region","Tid"],"size":[1,3],
             "dimension":{"Region":{"category":{"label":{"3203":"Asker"}}},
                          "Tid":{"category":{"index":["2022K1","2022M05","2022"]}}},
             "value":{"0":1.5,"2":2},"status":".."}""")
        .statusCode(201);
    any.post(
            "/table-mappings/quarterly/imports",
            """
            {"version":"2.0","class":"dataset","id":["Tid"],"size":[1],
             "dimension":{"Tid":{"category":{"index":["2022"]}}},"value":{"1":2}}""")
        .statusCode(400)
        .body("violations.reason", contains("has no cell 1"));
    any.get("/observations")
        .body("items.find { it.period == '2022-Q1' }.value.toString()", is("1.5"))
        .body("items.find { it.period == '2022-05' }.reason", is("not-published"))
        .body("items.find { it.period == '2022' }.value.toString()", is("2"));
  }

  @Test
  void mappingIsRevisedByWhoHasReadIt() {
    Indicators any = withMapping("9616");
    any.get("/table-mappings/ssb-12143").header("ETag", is("\"1\"")).body("revision", is(1));
    any.putUntagged("/table-mappings/ssb-12143", MAPPING).statusCode(428);
    putIfMatch(any, "\"2\"").statusCode(412);
    putIfMatch(any, "\"1\"").statusCode(200).header("ETag", is("\"2\""));
    any.get("/table-mappings").body("items.revision", contains(2));
    any.get("/table-mappings/none").statusCode(404);
    any.put("/table-mappings/other", MAPPING.replace("\"income\"", "\"unknown\""))
        .statusCode(422)
        .body("violations.field", contains("cells[2].indicator"));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        any.records(Topic.INDICATOR_CHANGES).stream()
                            .map(CloudEventRecords::fromRecord)
                            .filter(TableMappingDefined.class::isInstance))
                    .hasSize(2));
    EventSchemas.check(any.records(Topic.INDICATOR_CHANGES));
  }

  private static ValidatableResponse putIfMatch(Indicators any, String tag) {
    return any.request()
        .header("If-Match", tag)
        .contentType(ContentType.JSON)
        .body(MAPPING)
        .put("/table-mappings/ssb-12143")
        .then();
  }

  private static Indicators with(String municipality) {
    Indicators any = new Indicators(municipality);
    any.define("maintenance").statusCode(201);
    return any;
  }

  private static Indicators withMapping(String municipality) {
    Indicators any = new Indicators(municipality);
    for (String code : new String[] {"result", "income"}) {
      any.post(
          "/indicators",
          Indicators.indicator(
              code, ",\"scale\":{\"kind\":\"percent\",\"from\":-100,\"to\":1000}"));
    }
    any.put("/table-mappings/ssb-12143", MAPPING);
    return any;
  }

  private static ValidatableResponse importCsv(Indicators any, String file) {
    return any.request()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/observations/imports")
        .then();
  }

  private static ValidatableResponse importTable(Indicators any, String table) {
    return any.post("/table-mappings/ssb-12143/imports", table);
  }

  private static String export(Indicators any, String format) {
    return any.request()
        .accept(format)
        .get("/observations/export")
        .then()
        .statusCode(200)
        .contentType(containsString(format))
        .extract()
        .asString();
  }

  private static String table() throws IOException {
    try (var file = ExchangeTest.class.getResourceAsStream("/json-stat/ssb-12143.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
