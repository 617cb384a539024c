package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.indicator.ObservationValue;
import org.junit.jupiter.api.Test;

/** A count below the limit of its indicator leaves this service by no way. */
@QuarkusTest
class SmallCellsTest {

  private static final String LIMIT =
      ",\"smallCellLimit\":5,\"direction\":\"lower-is-better\","
          + "\"targets\":[{\"value\":10,\"inclusive\":true,\"basis\":\"level\"}]";

  @Test
  void smallCountIsHiddenAndTheLimitItselfShown() {
    Indicators any = with("9621");
    observe(any, 2020, "4", "2023-01-01");
    observe(any, 2021, "5", "2023-01-01");
    observe(any, 2022, "0", "2023-01-01");

    any.get("/observations")
        .body(
            "items.value.collect { it == null ? null : it.toString() }", contains(null, "5", null))
        .body("items.reason", contains("suppressed", null, "suppressed"))
        .body("items[0].missing.nb", is("Skjult av hensyn til personvern"));
    any.get("/observations?vintages=all").body("items[0].value", nullValue());
  }

  @Test
  void restatementsTellNothingOfSmallCounts() {
    Indicators any = with("9622");
    observe(any, 2020, "3", "2023-01-01");
    observe(any, 2021, "4", "2023-01-01");
    observe(any, 2020, "2", "2024-01-01");
    observe(any, 2021, "17", "2024-01-01");

    any.get("/observations/restatements?from=2023-06-01T00:00:00Z")
        .body("items.period", contains("2021"))
        .body("items[0].change", is("filled"))
        .body("items[0].before.value", nullValue())
        .body("items[0].difference", nullValue());
  }

  @Test
  void verdictAndTrendDoNotRestOnSmallCounts() {
    Indicators any = with("9623");
    observe(any, 2019, "1", "2023-01-01");
    observe(any, 2020, "4", "2023-01-01");
    observe(any, 2021, "12", "2023-01-01");
    observe(any, 2022, "14", "2023-01-01");

    any.get("/indicators/few/evaluation")
        .body("items[1].value", nullValue())
        .body("items[1].verdict", is("not-assessable"))
        .body("items[1].reason.en", is("2020: no value – Suppressed for privacy"))
        .body("items[3].trend", is("not-assessable"))
        .body("items[3].trendChange", nullValue());
    assertThat(any.get("/indicators/few/evaluation").extract().asString())
        .doesNotContain("\"value\":1,", "\"value\":4,");
  }

  @Test
  void stateRulesAndFedIndicatorsAreToldNothing() {
    Indicators any = with("9624");
    any.define("derived").statusCode(201);
    observe(any, 2024, "30", "2023-01-01");
    any.post(
            "/fiscal-rule-definitions",
            """
            {"code":"level","names":{"nb":"x","en":"x"},"unit":"nok-per-m2","decimals":0,
             "basis":"year","numerator":[{"metric":"indicator:few","factor":1}],"denominator":[],
             "bands":[{"class":"desired","from":null,"fromInclusive":false,"to":null,
                       "toInclusive":false}],"indicator":"derived"}""")
        .statusCode(201);
    AskerPlan plan = new AskerPlan("9624", "director-proposal");
    States.publish(plan.budget(VersionStatus.PROPOSED, 42, AskerPlan.TIME), plan.investment(7));
    await().until(() -> derived(any).contains("30"));

    observe(any, 2024, "3", "2024-01-01");
    await().until(() -> !derived(any).contains("30"));
    assertThat(derived(any)).containsOnly("null");
    long last = any.read("/observations").getLong("sequence");
    IndicatorState state = any.state(last);
    assertThat(state.observations())
        .filteredOn(o -> o.subject().equals("indicator:few"))
        .extracting(ObservationValue::value, o -> o.missing().en())
        .containsExactly(tuple(null, "Suppressed for privacy"));
  }

  @Test
  void aLimitThatIsSetLaterHidesWhatIsThereAlready() {
    Indicators any = new Indicators("9625");
    any.post("/indicators", Indicators.indicator("few", "")).statusCode(201);
    observe(any, 2022, "3", "2023-01-01");
    any.get("/observations").body("items[0].value.toString()", is("3"));
    any.put("/indicators/few", Indicators.indicator("few", LIMIT)).statusCode(200);
    any.get("/observations").body("items[0].value", nullValue());
    String export =
        any.request().accept("text/csv").get("/observations/export").then().extract().asString();
    assertThat(export).contains("indicator:few;2022;account;;;suppressed;");
    String dataset =
        any.request()
            .accept("application/vnd.json-stat+json")
            .get("/observations/export")
            .then()
            .extract()
            .asString();
    assertThat(dataset).contains("\"value\":{}", "\"status\":{\"0\":\"suppressed\"}");
  }

  @Test
  void comparisonRanksWithoutSmallCounts() {
    Indicators any = new Indicators("9626");
    any.post(
            "/comparisons",
            """
            {"units":[{"code":"own","names":{"nb":"x","en":"x"},"kind":"own"},
                      {"code":"next","names":{"nb":"x","en":"x"},"kind":"neighbour"},
                      {"code":"third","names":{"nb":"x","en":"x"},"kind":"neighbour"}],
             "indicators":[{"code":"few","names":{"nb":"x","en":"x"},"unit":"persons","area":"a",
               "category":"c","better":"lower","deflatorAdjusted":false,"needAdjusted":false,
               "smallCellLimit":5,"source":"s"}],
             "values":[
               {"indicator":"few","unit":"own","year":2022,"yearStated":true,"value":3,"source":"s"},
               {"indicator":"few","unit":"next","year":2022,"yearStated":true,"value":9,"source":"s"},
               {"indicator":"few","unit":"third","year":2022,"yearStated":true,"value":5,"source":"s"}]}""")
        .statusCode(201);
    List<Map<String, Object>> items = any.read("/comparisons/few").getList("items");
    assertThat(items)
        .extracting(
            i -> i.get("unit"), i -> i.get("value"), i -> i.get("rank"), i -> i.get("distance"))
        .containsExactly(
            tuple("third", 5, 1, null), tuple("next", 9, 2, null), tuple("own", null, null, null));
  }

  private static List<String> derived(Indicators any) {
    return any.read("/observations?subject=indicator:derived").getList("items.value").stream()
        .map(String::valueOf)
        .toList();
  }

  private static Indicators with(String municipality) {
    Indicators any = new Indicators(municipality);
    any.post("/indicators", Indicators.indicator("few", LIMIT)).statusCode(201);
    any.get("/indicators/few").body("smallCellLimit", is(5));
    return any;
  }

  private static void observe(Indicators any, int year, String value, String vintage) {
    any.publish(
            """
            {"subject":"indicator:few","year":%d,"kind":"account","value":%s,
             "vintage":"%sT00:00:00Z","source":"s"}"""
                .formatted(year, value, vintage))
        .statusCode(201);
  }
}
