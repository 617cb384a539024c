package no.handlingsrom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job: Asker's plan goes in, the fiscal-rule status comes out, and a change is seen. */
class FiscalRuleStatusIT {

  private static final String PLAN = "/municipalities/3203/plans/2024-2027/versions";

  private final RunningSystem system = RunningSystem.get();

  @Test
  void statusIsTheExpectedTable() throws IOException {
    JsonPath status = awaitCompleteStatus("director-proposal");
    List<String> found = new ArrayList<>();
    for (Map<String, Object> rule : status.<Map<String, Object>>getList("rules")) {
      for (Object element : (List<?>) rule.get("results")) {
        Map<?, ?> result = (Map<?, ?>) element;
        found.add(
            "%s %s %s %s %s %s"
                .formatted(
                    rule.get("code"),
                    result.get("year"),
                    result.get("from"),
                    result.get("to"),
                    plain(result.get("value")),
                    result.get("band")));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected());
    assertThat(status.getBoolean("stale")).isFalse();
  }

  private static List<String> expected() throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(RunningSystem.SAMPLE.resolve("printed/fiscal-rules.csv"))) {
      return rows.stream()
          .map(
              row ->
                  "%s %s %s %s %s %s"
                      .formatted(
                          row.getField("rule"),
                          orNull(row.getField("year")),
                          orNull(row.getField("from")),
                          orNull(row.getField("to")),
                          plain(orNull(row.getField("value"))),
                          orNull(row.getField("band"))))
          .toList();
    }
  }

  private static String orNull(String field) {
    return field.isEmpty() ? null : field;
  }

  private static String plain(Object value) {
    return value == null
        ? null
        : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
  }

  @Test
  void changeToADraftIsSeenInTheFirstReadAndItsParentStays() {
    JsonPath parentBefore = awaitCompleteStatus("director-proposal");
    long created =
        RestAssured.given()
            .contentType(ContentType.JSON)
            .body(
                """
                {"id":"higher-tax","names":{"nb":"Høyere skatt","en":"Higher tax"},
                 "parent":"director-proposal"}""")
            .post(gateway(PLAN))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getLong("sequence");
    long posted =
        RestAssured.given()
            .contentType(ContentType.JSON)
            .body(
                """
                {"title":"Høyere skatteanslag 2025","entries":[{"year":2025,"unit":"sentralt",
                 "function":"800","art":"870","amount":-50000000.00}]}""")
            .post(gateway(PLAN + "/higher-tax/operating/changes"))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getLong("sequence");
    assertThat(posted).isGreaterThan(created);

    JsonPath status = json(PLAN + "/higher-tax/fiscal-rules?after=budget:" + posted);
    String result =
        "rules.find { it.code == 'net-operating-result' }.results.find { it.year == 2025 }";
    assertThat(status.<BigDecimal>get(result + ".numerator"))
        .isEqualByComparingTo("219017002"); // 169 017 kNOK (001:11188) + 50 000 kNOK; 2 kr derived
    assertThat(status.<BigDecimal>get(result + ".denominator"))
        .isEqualByComparingTo(
            "9881526002"); // 9 831 526 kNOK (001:11673) + 50 000 kNOK; 2 kr derived
    assertThat(status.<BigDecimal>get(result + ".value")).isEqualByComparingTo("2.2164");
    assertThat(status.getString(result + ".band")).isEqualTo("lowest-acceptable");
    assertThat(status.getLong("asOf.budget")).isEqualTo(posted);
    assertThat(status.getString("rules.find { it.code == 'debt-ratio' }.results[0].band"))
        .isEqualTo("not-approved");

    JsonPath parent = json(PLAN + "/director-proposal/fiscal-rules");
    assertThat(parent.<BigDecimal>get(result + ".value")).isEqualByComparingTo("1.7191");
    assertThat(parent.getLong("asOf.budget")).isEqualTo(parentBefore.getLong("asOf.budget"));
  }

  @Test
  void gatewayThatIsKilledAnswersTheSameAfterwards() {
    awaitCompleteStatus("director-proposal");
    String before = body(PLAN + "/director-proposal/fiscal-rules");
    system.gateway.kill();
    system.gateway.start();
    RunningSystem.awaitReady(system.gateway);
    assertThat(body(PLAN + "/director-proposal/fiscal-rules")).isEqualTo(before);
  }

  @Test
  void transferBetweenOperationsAndInvestmentIsConsistent() {
    awaitCompleteStatus("director-proposal");
    JsonPath consistency = json(PLAN + "/director-proposal/consistency");
    assertThat(consistency.getList("checks.findAll { it.check == 'transfer-equality' }.result"))
        .containsExactly("pass", "pass", "pass", "pass");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5-4-1", "5-4-2", "5-5-1", "5-5-2", "5-6"})
  void everyStatementIsServedByTheGatewayAndEqualsPrint(String statement) throws IOException {
    JsonPath answer = json(PLAN + "/director-proposal/statements/" + statement + "?unit=kNOK");
    List<String> columns = answer.getList("columns.id");
    List<String> computed = new ArrayList<>();
    for (Map<String, Object> line : answer.<Map<String, Object>>getList("lines")) {
      List<?> amounts = (List<?>) line.get("amounts");
      for (int i = 0; i < amounts.size(); i++) {
        computed.add(
            "%s %s %s %s"
                .formatted(line.get("no"), line.get("code"), columns.get(i), amounts.get(i)));
      }
    }
    assertThat(computed).isNotEmpty().isEqualTo(printed(statement));
  }

  private static List<String> printed(String statement) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(RunningSystem.SAMPLE.resolve("printed/statements.csv"))) {
      return rows.stream()
          .filter(row -> row.getField("statement").equals(statement))
          .map(
              row ->
                  "%s %s %s %s"
                      .formatted(
                          row.getField("no"),
                          row.getField("code"),
                          row.getField("column"),
                          row.getField("printed_kNOK")))
          .toList();
    }
  }

  /** The status once the events of the loaded sample have arrived. */
  private JsonPath awaitCompleteStatus(String version) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                RestAssured.get(gateway(PLAN + "/" + version))
                    .then()
                    .body("status", is("proposed")));
    long sequence = json(PLAN + "/" + version).getLong("sequence");
    return json(PLAN + "/" + version + "/fiscal-rules?after=budget:" + sequence);
  }

  private JsonPath json(String path) {
    return RestAssured.get(gateway(path))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
  }

  private String body(String path) {
    return RestAssured.get(gateway(path)).then().statusCode(200).extract().asString();
  }

  private String gateway(String path) {
    return system.gateway.address() + path;
  }
}
