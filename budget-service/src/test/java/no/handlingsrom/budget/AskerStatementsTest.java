package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.handlingsrom.local.sample.SampleLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of Asker's plan equal the printed ones, cell for cell. */
@QuarkusTest
class AskerStatementsTest {

  private static final Path SAMPLE = Path.of("../sample-data/asker-2024-2027");
  private static final String VERSION = "/plans/2024-2027/versions/director-proposal";
  private static final List<String> COLUMNS =
      List.of("account-2022", "budget-2023", "plan-2024", "plan-2025", "plan-2026", "plan-2027");

  private final Budget asker = new Budget("3203");

  @io.quarkus.test.common.http.TestHTTPResource("/")
  URI service;

  @BeforeEach
  void loadOnce() {
    new SampleLoader(SAMPLE, service, service, service).loadBudget(step -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"5-4-1", "5-4-2", "5-6"})
  void everyCellEqualsPrint(String statement) throws IOException {
    JsonPath answer = statement(statement, "kNOK");
    assertThat(answer.getList("columns.id", String.class)).isEqualTo(COLUMNS);
    List<String> computed = new ArrayList<>();
    for (Map<String, Object> line : answer.<Map<String, Object>>getList("lines")) {
      List<?> amounts = (List<?>) line.get("amounts");
      for (int i = 0; i < amounts.size(); i++) {
        computed.add(
            "%s %s %s %s %s"
                .formatted(
                    line.get("no"),
                    line.get("code"),
                    line.get("type"),
                    COLUMNS.get(i),
                    amounts.get(i)));
      }
    }
    assertThat(computed).isEqualTo(printed(statement));
  }

  private static List<String> printed(String statement) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve("printed/statements.csv"))) {
      return rows.stream()
          .filter(row -> row.getField("statement").equals(statement))
          .map(
              row ->
                  "%s %s %s %s %s"
                      .formatted(
                          row.getField("no"),
                          row.getField("code"),
                          row.getField("type"),
                          row.getField("column"),
                          row.getField("printed_kNOK")))
          .toList();
    }
  }

  @Test
  void headingsStandWhereTheyArePrinted() {
    assertThat(headings("5-4-1"))
        .containsExactly("Disponering eller dekning av netto driftsresultat"); // 001:11190
    assertThat(headings("5-4-2")).containsExactly("Herav:"); // 001:11284
    assertThat(headings("5-6"))
        .containsExactly("Disponering eller dekning av netto driftsresultat");
  }

  private List<String> headings(String statement) {
    return statement(statement, "kNOK").getList("lines.findAll { it.type == 'heading' }.label");
  }

  @Test
  void identitiesHoldToTheOre() {
    JsonPath first = statement("5-4-1", "NOK");
    JsonPath second = statement("5-4-2", "NOK");
    JsonPath byKind = statement("5-6", "NOK");
    assertThat(line(second, "net-appropriations-operations"))
        .isEqualTo(line(first, "net-appropriations-operations"));
    assertThat(line(byKind, "gross-operating-result"))
        .isEqualTo(line(first, "gross-operating-result"));
    assertThat(line(byKind, "net-operating-result")).isEqualTo(line(first, "net-operating-result"));
    assertThat(line(first, "sum-dispositions"))
        .isEqualTo(
            line(first, "net-operating-result").stream().map(amount -> amount.negate()).toList());
    assertThat(line(first, "carried-forward-deficit"))
        .allSatisfy(amount -> assertThat(amount).isZero());
  }

  @Test
  void labelsAreEnglishWhenAskedFor() {
    JsonPath answer =
        asker
            .request()
            .header("Accept-Language", "en")
            .get(VERSION + "/statements/5-4-1?unit=kNOK")
            .jsonPath();
    assertThat(answer.getString("lines[0].label")).isEqualTo("General grant");
    assertThat(statement("5-4-1", "kNOK").getString("lines[0].label")).isEqualTo("Rammetilskudd");
  }

  private JsonPath statement(String statement, String unit) {
    return asker
        .get(VERSION + "/statements/" + statement + "?unit=" + unit)
        .statusCode(200)
        .extract()
        .jsonPath(
            new io.restassured.path.json.config.JsonPathConfig(
                io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL));
  }

  private static List<BigDecimal> line(JsonPath statement, String code) {
    return statement.getList("lines.find { it.code == '" + code + "' }.amounts", BigDecimal.class);
  }
}
