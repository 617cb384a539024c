package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The portfolio as front ends and spreadsheets get it. */
@QuarkusTest
class PortfolioTest {

  private static final String PATH = "/plans/2024-2027/versions/director-proposal/investment";

  @TestHTTPResource("/")
  URI service;

  @Test
  void everyProjectIsABarWithItsMoney() {
    JsonPath view = AskerSample.load(service).json(PATH + "/portfolio");
    assertThat(view.getList("items")).hasSize(92);
    assertThat(view.getList("years")).hasSize(10);
    String hvalstad = "items.find { it.id == 'skole-utvidelse-hvalstad' }."; // 001:7407
    assertThat(view.getInt(hvalstad + "start")).isEqualTo(2024);
    assertThat(view.getInt(hvalstad + "end")).isEqualTo(2025);
    assertThat(view.<BigDecimal>get(hvalstad + "sum")).isEqualByComparingTo("479500000");
    assertThat(view.<BigDecimal>get(hvalstad + "amounts[2]")).isEqualByComparingTo("119500000");
    assertThat(view.getInt("items.find { it.id == 'ikt-investeringer' }.end")).isEqualTo(2033);
  }

  @ParameterizedTest(name = "{0}: {1} projects")
  @CsvSource({
    "area=samfunnstjenester, 35", // 001:9252-9374
    "area=medborgerskap, 27", // 001:10898-10985
    "selfCost=true, 5", // 001:9347-9370
    "area=samfunnstjenester&rolling=true&selfCost=false, 18",
    "completionFrom=2032&completionTo=2033, 2", // 001:7406, 7409
    "q=BARNEHAGE, 6", // 001:7375-7396
    "q=nowhere, 0"
  })
  void projectsAreSearchedAndFiltered(String query, int projects) {
    AskerSample.load(service)
        .get(PATH + "/portfolio?" + query)
        .statusCode(200)
        .body("items", hasSize(projects));
  }

  @Test
  void fileHoldsTheSameAndNoFormulas() throws IOException {
    Investment investment = Investment.withDraft("8721");
    investment
        .projects(
            "base",
            Investment.PROJECT.formatted("skole").replace("Skole - utvidelse", "=1+1|cmd")
                + ","
                + Investment.PROJECT.formatted("hall"))
        .statusCode(201);
    investment
        .request()
        .accept("text/csv")
        .get(Investment.path("base") + "/portfolio")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("id;name;area;"))
        .body(containsString("skole;'=1+1|cmd;oppvekst;skole;false;false;2024;2026;160000000.00"));
    byte[] file =
        investment
            .request()
            .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .get(Investment.path("base") + "/portfolio?q=skole")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(1).getCell(1).getText()).isEqualTo("=1+1|cmd");
      assertThat(rows.get(1).getCell(1).getFormula()).isNull();
      assertThat(rows.get(2).getCellAsNumber(8))
          .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("160000000"));
    }
  }

  @Test
  void mergedProjectsAreLeftOut() {
    Investment investment = Investment.withDraft("8722");
    investment
        .projects(
            "base",
            Investment.PROJECT.formatted("skole") + "," + Investment.PROJECT.formatted("hall"))
        .statusCode(201);
    investment
        .post(
            Investment.path("base") + "/projects/skole/mergers",
            "{\"reason\":\"Ett prosjekt\",\"projects\":[\"hall\"]}")
        .statusCode(201);
    investment
        .get(Investment.path("base") + "/portfolio")
        .body("items.id", is(List.of("skole")))
        .body("items[0].sum", is(250000000.0f));
  }
}
