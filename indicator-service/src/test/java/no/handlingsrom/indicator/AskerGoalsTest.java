package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.handlingsrom.local.sample.SampleLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asker's goals, its 88 indicators and their 352 values come back as the document prints them. */
@QuarkusTest
class AskerGoalsTest {

  private static final Path SAMPLE = Path.of("../sample-data/asker-2024-2027");

  private final Indicators asker = new Indicators("3203");

  @TestHTTPResource("/")
  URI service;

  @BeforeEach
  void loadAgain() {
    new SampleLoader(SAMPLE, service, service, service).loadIndicators(step -> {});
  }

  /** 001:3381-3427 and 001:3556. */
  @Test
  void treeHasTheCountsOfTheDocument() {
    asker
        .get("/goal-trees/2024-2027")
        .statusCode(200)
        .body("counts.unGoals", is(6))
        .body("counts.focusAreas", is(8))
        .body("counts.mainGoals", is(8))
        .body("counts.subGoals", is(28))
        .body("counts.indicators", is(88))
        .body("revision", is(1));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "economy-2,   under-development,      001:3641",
    "employees-4, reported-qualitatively, 001:3712-3713",
    "climate-1,   under-development,      001:4004",
    "health-4,    under-development,      001:4184-4185"
  })
  void subGoalWithoutIndicatorSaysWhy(String code, String state, String source) {
    JsonPath tree = asker.read("/goal-trees/2024-2027");
    String goal = "goals.find { it.level == 'sub-goal' && it.code == '" + code + "' }";
    assertThat(tree.getString(goal + ".state")).isEqualTo(state);
    assertThat(tree.getList(goal + ".indicators")).isEmpty();
    assertThat(tree.getString(goal + ".source")).isEqualTo(source);
  }

  @ParameterizedTest(name = "{0}: {1} indicators")
  @CsvSource({
    "economy,       4",
    "employees,     7",
    "partnership,   7",
    "communities,  19",
    "climate,      12",
    "health,       12",
    "education,    17",
    "innovation,   10"
  })
  void indicatorsSpreadOverTheFocusAreas(String area, int indicators) {
    List<List<String>> below =
        asker
            .read("/goal-trees/2024-2027")
            .getList(
                "goals.findAll { it.level == 'sub-goal' && it.parent == '%s' }.indicators"
                    .formatted(area));
    assertThat(below.stream().mapToInt(List::size).sum()).isEqualTo(indicators);
  }

  @Test
  void catalogueIsPagedAndHoldsExactlyTheIndicatorsInUse() {
    List<String> codes = new ArrayList<>();
    String cursor = "";
    int pages = 0;
    do {
      JsonPath page = asker.read("/indicators?limit=30" + cursor);
      codes.addAll(page.getList("items.code", String.class));
      cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.get("nextCursor");
      pages++;
    } while (cursor != null);
    assertThat(pages).isEqualTo(3);
    assertThat(codes).hasSize(88).doesNotHaveDuplicates().contains("building-maintenance");
  }

  /** 001:13253-13306. */
  @Test
  void retiredIndicatorsAreListedOnlyWhenAskedFor() {
    asker
        .get("/indicators?limit=1000")
        .body("items", hasSize(88))
        .body("items.code", not(hasItem("lorawan")));
    JsonPath all = asker.read("/indicators?limit=1000&include=retired");
    assertThat(all.getList("items.code")).hasSize(95);
    assertThat(all.getList("items.findAll { it.retired != null }.code", String.class))
        .containsExactlyInAnyOrder(
            "clean-construction-sites",
            "material-emissions-against-reference",
            "climate-friendly-behaviour",
            "near-zero-energy-buildings",
            "zero-emission-buildings",
            "neither-work-nor-education-16-66",
            "lorawan");
    assertThat(all.getList("items.findAll { it.replaces.size() > 0 }.code", String.class))
        .containsExactlyInAnyOrder(
            "construction-site-emissions", "material-emissions", "support-for-climate-target");
  }

  @Test
  void valuesAreMeasuredNotMeasuredOrPending() {
    JsonPath all = asker.read("/observations?limit=1000");
    String goals = "items.findAll { it.subject.startsWith('indicator:') && it.kind == 'account' }";
    assertThat(all.getList(goals)).hasSize(352);
    assertThat(all.getList(goals + ".findAll { it.value != null }")).hasSize(236);
    assertThat(all.getList(goals + ".findAll { it.reason == 'not-measured' }")).hasSize(96);
    assertThat(all.getList(goals + ".findAll { it.reason == 'pending' }")).hasSize(20);
    assertThat(new HashSet<>(all.getList(goals + ".subject"))).hasSize(88);
  }

  @ParameterizedTest(name = "{0} {1}: {2} at {3}")
  @CsvSource({
    "net-loan-debt,       2020, 102.8,  001:3627-3630",
    "turnout-change,      2021, -2.04,  001:3769-3773",
    "measles-vaccination, 2019, 96.10,  001:4100",
    "five-g,              2020, 0,      001:4371",
    "job-growth-share,    2022, 49,     001:4380"
  })
  void valueComesBackAsPrinted(String indicator, int year, String value, String source) {
    JsonPath observations = asker.read("/observations?subject=indicator:" + indicator);
    String observation = "items.find { it.year == %d }".formatted(year);
    assertThat(observations.<Object>get(observation + ".value")).hasToString(value);
    assertThat(observations.getString(observation + ".source")).isEqualTo(source);
  }

  /** 115, 99 and 132 NOK per m² (001:3632-3639) against the target of more than 140. */
  @Test
  void buildingMaintenanceIsJudgedByItsCatalogueEntry() {
    asker
        .get("/indicators/building-maintenance/evaluation?asOf=2023-12-31T00:00:00Z&plan=2024-2027")
        .statusCode(200)
        .body(
            "items.period",
            contains("2019", "2020", "2021", "2022", "2024", "2025", "2026", "2027"))
        .body("items[0].verdict", is("not-assessable"))
        .body("items[0].reason.nb", is("2019: ingen verdi – Ikke målt"))
        .body("items[3].verdict", is("off-track"))
        .body("items[3].reason.en", is("132 misses the target 140"))
        .body("items[3].trend", is("positive"))
        .body("items[7].verdict", is("reached"));
  }

  /** Collection changed in 2022 (001:3859-3861): no trend across it. */
  @Test
  void seriesBreakStopsTheTrend() {
    asker
        .get("/indicators/municipal-water-supply/evaluation")
        .body("items[3].period", is("2022"))
        .body("items[3].trend", is("not-assessable"));
  }

  @Test
  void pendingValueIsLateOnceItsLagIsOver() {
    asker
        .get("/observations/overdue?on=2023-12-31")
        .body("items.indicator", not(hasItem("greenhouse-gas-emissions")));
    asker
        .get("/observations/overdue?on=2024-01-01")
        .body("items.find { it.indicator == 'greenhouse-gas-emissions' }.due", is("2023-12-31"))
        .body("items.find { it.indicator == 'greenhouse-gas-emissions' }.pending", is(true));
  }
}
