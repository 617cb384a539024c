package no.handlingsrom.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definition is kept with all it says, revised but never edited, and refused when it lies. */
@QuarkusTest
class IndicatorDefinitionTest {

  private static final String FULL =
      """
      ,"definition":{"nb":"d","en":"d"},"source":"SSB 12905",
       "scale":{"kind":"grades","from":1,"to":5},"direction":"higher-is-better",
       "targets":[{"year":2030,"value":50,"inclusive":true,"basis":"change-from-base-year"}],
       "path":[{"year":2025,"value":3.5}],
       "thresholds":[
         {"class":"not-approved","from":null,"fromInclusive":false,"to":3,"toInclusive":false},
         {"class":"desired","from":3,"fromInclusive":true,"to":null,"toInclusive":false}],
       "baseYear":2020,"steadyWithin":0.1,"frequency":{"period":"half-year","every":1},
       "lagMonths":3,"resultChainStep":"user-effects","ageGroup":"children-and-youth",
       "seriesBreaks":[{"from":"2022","reason":{"nb":"b","en":"b"}}],"replaces":["older"]""";

  @Test
  void everythingADefinitionSaysComesBack() {
    Indicators any = new Indicators("9711");
    any.define("older").statusCode(201);
    any.post("/indicators", Indicators.indicator("full", FULL)).statusCode(201);
    any.get("/indicators/full")
        .body("definition.en", is("d"))
        .body("scale.kind", is("grades"))
        .body("scale.to", is(5))
        .body("direction", is("higher-is-better"))
        .body("targets[0].basis", is("change-from-base-year"))
        .body("path[0].year", is(2025))
        .body("thresholds[1].class", is("desired"))
        .body("baseYear", is(2020))
        .body("steadyWithin", is(0.1f))
        .body("frequency.period", is("half-year"))
        .body("lagMonths", is(3))
        .body("resultChainStep", is("user-effects"))
        .body("ageGroup", is("children-and-youth"))
        .body("seriesBreaks[0].from", is("2022"))
        .body("replaces", contains("older"))
        .body("revision", is(1));
  }

  @Test
  void revisionRetiresAndTheOlderDefinitionStays() {
    Indicators any = new Indicators("9712");
    any.define("a").statusCode(201);
    any.put(
            "/indicators/a",
            Indicators.indicator(
                "a", ",\"retired\":{\"from\":2024,\"reason\":{\"nb\":\"x\",\"en\":\"x\"}}"))
        .statusCode(200)
        .body("revision", is(2))
        .body("sequence", is(3));
    any.get("/indicators").body("items", hasSize(0));
    any.get("/indicators?include=retired").body("items.revision", contains(2));
    any.get("/indicators/a/revisions").body("items.revision", contains(1, 2));
    any.get("/indicators?include=all")
        .statusCode(400)
        .body("violations.field", contains("include"));
    any.put("/indicators/b", Indicators.indicator("b", "")).statusCode(404);
    any.put("/indicators/a", Indicators.indicator("b", ""))
        .statusCode(422)
        .body("violations.field", contains("code"));
  }

  @Test
  void indicatorsOfABatchAreDefinedAllOrNone() {
    Indicators any = new Indicators("9713");
    any.post(
            "/indicators/batch",
            batch(Indicators.indicator("a", ""), Indicators.indicator("a", "")))
        .statusCode(409)
        .body("violations.field", contains("indicators[1].code"));
    any.post(
            "/indicators/batch",
            batch(
                Indicators.indicator("a", ",\"replaces\":[\"b\"]"),
                Indicators.indicator("b", ",\"replaces\":[\"a\"]")))
        .statusCode(422)
        .body(
            "violations.field", contains("indicators[0].replaces[0]", "indicators[1].replaces[0]"));
    any.get("/indicators").body("items", hasSize(0)).body("sequence", is(0));
    any.post(
            "/indicators/batch",
            batch(
                Indicators.indicator("b", ""), Indicators.indicator("a", ",\"replaces\":[\"b\"]")))
        .statusCode(201)
        .body("count", is(2));
    any.get("/indicators?limit=1").body("items.code", contains("b"));
  }

  @Test
  void cyclicReplacementIsRefusedAlsoThroughARevision() {
    Indicators any = new Indicators("9714");
    any.define("a").statusCode(201);
    any.post("/indicators", Indicators.indicator("b", ",\"replaces\":[\"a\"]")).statusCode(201);
    any.post("/indicators", Indicators.indicator("c", ",\"replaces\":[\"b\"]")).statusCode(201);
    any.put("/indicators/a", Indicators.indicator("a", ",\"replaces\":[\"c\"]"))
        .statusCode(422)
        .body("violations.field", contains("replaces[0]"));
    any.get("/indicators/a").body("revision", is(1)).body("replaces", hasSize(0));
  }

  @ParameterizedTest(name = "{0} → {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "baseYear":2020,               | ~~                             | 422 | baseYear
          "direction":"higher-is-better",| ~~                             | 422 | direction
          "year":2030                    | "year":2020                    | 422 | targets[0].year
          "year":2025                    | "year":2030                    | 422 | path[0].year
          "from":3,"fromInclusive":true  | "from":4,"fromInclusive":true  | 422 | thresholds[1].from
          "from":1,"to":5                | "from":1                       | 422 | scale.to
          "from":1,"to":5                | "from":5,"to":1                | 422 | scale.to
          "from":"2022"                  | "from":"2022-Q7"               | 422 | seriesBreaks[0].from
          ["older"]                      | ["older","older"]              | 422 | replaces[1]
          ["older"]                      | ["nowhere"]                    | 422 | replaces[0]
          ["older"]                      | ["full"]                       | 422 | replaces[0]
          "every":1                      | "every":0                      | 422 | frequency.every
          "steadyWithin":0.1             | "steadyWithin":-0.1            | 400 | steadyWithin
          "lagMonths":3                  | "lagMonths":-1                 | 400 | lagMonths
          "direction":"higher-is-better" | "direction":"up"               | 400 | direction
          "basis":"change-from-base-year"| "basis":"share"                | 400 | targets[0].basis
          """)
  void definitionThatContradictsItselfIsRefused(
      String right, String wrong, int status, String field) {
    bad()
        .post(
            "/indicators",
            Indicators.indicator("full", FULL.replace("\n", "")).replace(right, wrong))
        .statusCode(status)
        .body("violations.field", hasItem(field));
    bad().get("/indicators").body("items", hasSize(1)).body("sequence", is(2));
  }

  private static Indicators bad;

  private static Indicators bad() {
    if (bad == null) {
      bad = new Indicators("9715");
      bad.define("older").statusCode(201);
    }
    return bad;
  }

  private static String batch(String... indicators) {
    return "{\"indicators\":[" + String.join(",", indicators) + "]}";
  }
}
