package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.handlingsrom.local.sample.SampleLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asker's climate budget 2024-2027 stands as printed, its contradictions included. */
@QuarkusTest
class AskerClimateTest {

  private final Indicators asker = new Indicators("3203");

  @TestHTTPResource("/")
  URI service;

  @BeforeEach
  void load() {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadIndicators(step -> {});
  }

  @Test
  void targetHasItsBaseYear() {
    asker
        .get("/climate")
        .body("targets.find { it.code == 'asker-2030' }.reductionPercent", is(67))
        .body("targets.find { it.code == 'asker-2030' }.baseYear", is(2009))
        .body("targets.find { it.code == 'viken-2030' }.baseYear", is(2016))
        .body("sectors", hasSize(9))
        .body("groups", hasSize(11));
  }

  /** 001:1596: 29 measures; 14 of them direct. */
  @Test
  void measuresWithoutNumbersAreMeasuresToo() {
    asker
        .get("/climate/measures")
        .body("items", hasSize(29))
        .body("items.findAll { it.scope == 'direct' }", hasSize(14))
        .body("items.findAll { it.scope == 'indirect' }", hasSize(15))
        .body("items.find { it.code == 'k29' }.figures", empty())
        .body("items.find { it.code == 'k29' }.groupFigures", empty())
        .body("items.find { it.code == 'k29' }.status", is("not-reported"));
  }

  /** Tonnes 001:5612, kroner 001:9276-9279. */
  @Test
  void kronerAndTonnesOfAMeasureAreReadInOneAnswer() {
    asker
        .get("/climate/measures/k02")
        .body(
            "figures.findAll { it.unit == 'nok' }.value",
            contains(1000000, 1000000, 2000000, 2000000))
        .body("groupFigures.find { it.kind == 'budget' && it.year == 2027 }.value", is(44271))
        .body(
            "links.cost",
            is(
                "/municipalities/3203/plans/2024-2027/versions/director-proposal/investment/projects/klimatiltak-mobilitet-rettet-mot-askersamfunnet"));
  }

  @ParameterizedTest(name = "{0} {1}: {2} t, {3} percentage points at {4}")
  @CsvSource({
    "road-traffic,            2021, 8224,  2,  001:5612-5647",
    "shipping,                2021, -484,  -3, 001:5683",
    "other-mobile-combustion, 2021, 6138,  32, 001:5720",
    "waste-and-sewage,        2021, -1876, -4, 001:5761",
    "agriculture,             2021, 122,   1,  001:5794",
    "heating,                 2021, ,      5,  001:5454"
  })
  void gapToTargetPerSectorAndYear(String sector, int year, Integer tonnes, int points, String at) {
    String point =
        "items.find { it.subject == 'sector:%s' }.points.find { it.year == %d }"
            .formatted(sector, year);
    asker
        .get("/climate/path")
        .body(point + ".gapTonnes", is(tonnes))
        .body(point + ".gapPercentagePoints", is(points));
  }

  /** 67 % in 21 years: 12 of them by 2021. */
  @Test
  void pathStandsAgainstTheStraightLineToTheTarget() {
    String point = "items.find { it.subject == 'scope:direct' }.points.find { it.year == 2021 }";
    JsonPath path = asker.read("/climate/path");
    assertThat(path.<BigDecimal>get(point + ".straightLinePercent")).isEqualByComparingTo("-38.29");
    assertThat(path.<Object>get(point + ".reference")).isNull();
  }

  /** The contradictions of the document, found by general checks, and no others. */
  @Test
  void contradictionsAreReportedWithFigures() {
    JsonPath answer = asker.read("/climate/consistency");
    List<Map<String, Object>> failed = answer.getList("items.findAll { it.result == 'fail' }");
    assertThat(failed)
        .extracting(
            f -> f.get("check"),
            f -> f.get("subject"),
            f -> String.valueOf(f.get("computed")),
            f -> String.valueOf(f.get("stated")))
        .containsExactlyInAnyOrder(
            // -32 % at 001:5458 against 76 571 + 17 524 t at 001:5612 and 001:5647
            tuple("change-from-base", "sector:road-traffic", "-27.68", "-32"),
            // 178 984 / 180 661 at 001:4014
            tuple("change-from-base", "scope:direct", "-0.93", "-1.6"),
            // 94 095 / 178 984 against 001:5390
            tuple("share-of-scope", "sector:road-traffic", "52.57", "51.3"),
            // 001:5418
            tuple("gap-to-target", "scope:direct", "12124", "8000"),
            // 001:5389 against 001:4014
            tuple("one-figure", "scope:direct", "178984", "178000"),
            // 001:5810-5835: 2020, 2023 and 2026
            tuple("same-years", "group:forest-and-land-use", "null", "null"),
            tuple("same-years", "group:forest-and-land-use", "null", "null"));
    assertThat(answer.getInt("failed")).isEqualTo(7);
  }

  /** 001:5444: +13 % and 21 413 t, budget 2024 17 922 t is -5.4 %, printed -6. */
  @Test
  void differencesOfRoundingPass() {
    String finding =
        "items.find { it.subject == 'sector:other-mobile-combustion' && it.year == %d }";
    asker
        .get("/climate/consistency")
        .body(finding.formatted(2024) + ".result", is("pass"))
        .body(finding.formatted(2021) + ".result", is("pass"))
        .body("items.findAll { it.result == 'not-assessable' }.subject", hasItem("sector:heating"));
  }
}
