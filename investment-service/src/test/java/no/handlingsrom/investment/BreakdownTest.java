package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asker's investments in any years and parts add up to what is printed. */
@QuarkusTest
class BreakdownTest {

  private static final String VERSION = "/plans/2024-2027/versions/director-proposal";

  @TestHTTPResource("/")
  URI service;

  private Investment asker;

  @BeforeEach
  void loadOnce() {
    asker = AskerSample.load(service);
  }

  private JsonPath breakdown(String by, String years) {
    return asker.json(VERSION + "/investment/breakdown/" + by + "?years=" + years);
  }

  @ParameterizedTest(name = "{0} 2024-2027: {1} kNOK")
  @CsvSource({
    "administrasjon-og-ledelse, 248000", // 001:6618
    "oppvekst, 1446400", // 001:7411
    "velferd, 847625", // 001:8254
    "samfunnstjenester, 2938850", // 001:9374
    "medborgerskap, 585400" // 001:10987
  })
  void areasAddUpToTheStatement(String area, BigDecimal thousands) {
    JsonPath areas = breakdown("area", "2024-2027");
    assertThat(areas.<BigDecimal>get("rows.find { it.code == '" + area + "' }.sum"))
        .isEqualByComparingTo(thousands.movePointRight(3));
    assertThat(areas.<BigDecimal>get("total.sum")).isEqualByComparingTo("6066275000"); // 001:11632
    assertThat(
            areas.getList("rows.sum", BigDecimal.class).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("6066275000");
  }

  @Test
  void selfCostIsApart() {
    JsonPath parts = breakdown("self-cost", "2024-2027");
    assertThat(parts.<BigDecimal>get("rows.find { it.code == 'self-cost' }.sum"))
        .isEqualByComparingTo("1642900000"); // 001:9347-9370
    assertThat(parts.<BigDecimal>get("rows.find { it.code == 'ordinary' }.sum"))
        .isEqualByComparingTo("4423375000"); // printed 4,4 mrd, 001:5146
    JsonPath tenYears = breakdown("self-cost", "2024-2033");
    assertThat(tenYears.getList("rows.find { it.code == 'self-cost' }.amounts", BigDecimal.class))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(
            Stream.of(
                    572850, 378450, 362400, 329200, 329200, 329200, 283900, 283900, 283800, 283800)
                .map(thousands -> BigDecimal.valueOf(thousands).movePointRight(3))
                .toList());
    assertThat(tenYears.getList("columns.forecast"))
        .containsExactly(false, false, false, false, true, true, true, true, true, true);
  }

  @ParameterizedTest
  @CsvSource({"samfunnstjenester, 5295372", "medborgerskap, 933600"}) // sums of printed rows
  void tenYearTotalsAreThoseOfTheProjects(String area, BigDecimal thousands) {
    JsonPath areas =
        asker.json(VERSION + "/investment/breakdown/area"); // all ten years unless asked
    assertThat(areas.<BigDecimal>get("rows.find { it.code == '" + area + "' }.sum"))
        .isEqualByComparingTo(thousands.movePointRight(3));
  }

  @Test
  void sourcesAreThoseOfTheFirstParagraph() {
    JsonPath sources = breakdown("source", "2024-2027");
    assertThat(sources.<BigDecimal>get("rows.find { it.code == 'use-of-loans' }.sum"))
        .isEqualByComparingTo("-3512290000"); // 001:11374
    assertThat(sources.<BigDecimal>get("rows.find { it.code == 'vat-compensation' }.sum"))
        .isEqualByComparingTo("-879725000"); // 001:11344
    assertThat(sources.<BigDecimal>get("total.sum")).isEqualByComparingTo("-6066275000");
  }

  @Test
  void projectsAddUpToo() {
    JsonPath projects = breakdown("project", "2026");
    assertThat(projects.<BigDecimal>get("total.sum")).isEqualByComparingTo("1691600000");
    assertThat(projects.<BigDecimal>get("rows.find { it.code == 'skole-utvidelse-hvalstad' }.sum"))
        .isEqualByComparingTo("119500000"); // 001:7407
  }

  @Test
  void statementShowsTheYearsItIsAskedFor() {
    JsonPath statement = asker.json(VERSION + "/statements/5-5-2?unit=kNOK&years=2024,2026-2028");
    assertThat(statement.getList("columns.id", String.class))
        .containsExactly("plan-2024", "plan-2026", "plan-2027", "forecast-2028", "plan-sum");
    assertThat(
            asker
                .json(VERSION + "/statements/5-5-1?unit=kNOK&years=2024-2027")
                .getList("lines.find { it.code == 'use-of-loans' }.amounts", BigDecimal.class))
        .last()
        .isEqualTo(new BigDecimal("-3512290")); // 001:11374
    List<BigDecimal> areas =
        asker
            .json(VERSION + "/statements/5-5-2?unit=kNOK&years=2024-2033")
            .getList("lines.find { it.code == 'samfunnstjenester' }.amounts", BigDecimal.class);
    assertThat(areas).hasSize(11).last().isEqualTo(new BigDecimal("5295372"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-2025", "2034", "x", "2024,", "2027-2024"})
  void yearsOutsideThePlanAreRefused(String years) {
    asker
        .get(VERSION + "/investment/breakdown/area?years=" + years)
        .statusCode(400)
        .body("violations.field", is(List.of("years")));
    asker
        .get(VERSION + "/statements/5-5-1?years=" + years)
        .statusCode(400)
        .body("violations.field", is(List.of("years")));
  }

  @Test
  void breakdownIsAFileForWhoAsksForOne() {
    asker
        .request()
        .accept("text/csv")
        .get(VERSION + "/investment/breakdown/area?years=2024-2027")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("code;label;2024;2025;2026;2027;sum"));
    asker.get(VERSION + "/investment/breakdown/colour").statusCode(404);
  }
}
