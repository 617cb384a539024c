package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observations are added, never changed: the newest vintage counts. */
@QuarkusTest
class ObservationTest {

  @Test
  void restatedObservationCountsAndTheOlderIsKept() {
    Indicators any = Indicators.withLevelRule("9831");
    any.observe("127").statusCode(201).body("count", is(1)).body("sequence", is(4));
    any.observe("131.50").statusCode(201).body("sequence", is(5));
    assertThat(any.read("/observations?after=indicator:5").getList("items.value"))
        .hasToString("[131.50]");
    JsonPath all = any.read("/observations?subject=indicator:maintenance&vintages=all");
    assertThat(all.getList("items.value")).hasToString("[127, 131.50]");
    List<Instant> vintages =
        all.getList("items.vintage", String.class).stream().map(Instant::parse).toList();
    assertThat(vintages.get(0)).isBefore(vintages.get(1));
    assertThat(any.state(5).observations())
        .extracting(ObservationValue::value)
        .containsExactly(new BigDecimal("131.50"));
  }

  @Test
  void valueMayBeWithdrawnWithAReason() {
    Indicators any = Indicators.withLevelRule("9832");
    any.observe("127").statusCode(201);
    any.publish(
            """
            {"subject":"indicator:maintenance","year":2024,"kind":"account",
             "missing":{"nb":"Trukket tilbake","en":"Withdrawn"},"source":"001:4554"}""")
        .statusCode(201);
    any.get("/observations")
        .body("items", hasSize(1))
        .body("items[0].value", nullValue())
        .body("items[0].missing.en", is("Withdrawn"));
  }

  @Test
  void bookedBudgetedAndPlannedValuesOfAYearStandBesideEachOther() {
    Indicators any = Indicators.withLevelRule("9833");
    any.publish(
            """
            {"subject":"rule:upkeep","year":2024,"kind":"account","value":1,"source":"s"},
            {"subject":"rule:upkeep","year":2024,"kind":"budget","value":2,"source":"s"},
            {"subject":"rule:upkeep","year":2024,"kind":"budget","plan":"2024-2027","value":3,"source":"s"},
            {"subject":"rule:upkeep","year":2024,"kind":"plan","plan":"2024-2027","value":4,"source":"s"},
            {"subject":"rule:upkeep","year":2024,"kind":"plan","plan":"2023-2026","value":0,"source":"s"}""")
        .statusCode(201)
        .body("vintage", notNullValue());
    any.get("/observations").body("items.value", is(List.of(1, 2, 3, 4, 0)));
    assertThat(any.state(4).observations())
        .extracting(o -> o.value().intValue())
        .containsExactly(1, 2, 3, 0, 4); // by kind, then plan
  }

  @Test
  void stateLeavesOutIndicatorsThatNoRuleRefersTo() {
    Indicators any = Indicators.withLevelRule("9834");
    any.define("absence").statusCode(201);
    any.publish(
            """
            {"subject":"indicator:absence","year":2022,"kind":"account","value":8.1,"source":"s"}""")
        .statusCode(201);
    assertThat(any.state(5).observations()).isEmpty();
    any.get("/observations?subject=indicator:absence").body("items", hasSize(1));
  }

  @Test
  void listGoesOnFromCursorToCursor() {
    Indicators any = Indicators.withLevelRule("9835");
    any.observe("1").statusCode(201);
    any.publish(
            """
            {"subject":"rule:upkeep","year":2021,"kind":"account","value":2,"source":"s"},
            {"subject":"rule:upkeep","year":2022,"kind":"account","value":3,"source":"s"}""")
        .statusCode(201);
    JsonPath first = any.read("/observations?limit=2");
    assertThat(first.getList("items.value")).hasToString("[1, 2]");
    any.get("/observations?limit=2&cursor=" + first.getString("nextCursor"))
        .body("items.value", is(List.of(3)))
        .body("nextCursor", nullValue());
    any.get("/observations?limit=3").body("nextCursor", nullValue());
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "subject":"indicator:nowhere","year":2024,"kind":"account","value":1         | 422 | subject
          "subject":"rule:nowhere","year":2024,"kind":"account","value":1              | 422 | subject
          "subject":"indicator:upkeep","year":2024,"kind":"account","value":1          | 422 | subject
          "subject":"maintenance","year":2024,"kind":"account","value":1               | 422 | subject
          "year":2024,"kind":"account","value":1                                       | 400 | subject
          "subject":"rule:upkeep","year":2024,"kind":"account"                         | 422 | value
          "subject":"rule:upkeep","year":2024,"kind":"account","value":1,"missing":{"nb":"x","en":"x"} | 422 | missing
          "subject":"rule:upkeep","year":2024,"kind":"account","missing":{"nb":"x"}    | 422 | missing.en
          "subject":"rule:upkeep","year":2024,"kind":"account","value":1.0000001       | 400 | value
          "subject":"rule:upkeep","year":2024,"kind":"account","value":10000000000000000 | 400 | value
          "subject":"rule:upkeep","year":2024,"kind":"account","value":-1e2147483647   | 400 | value
          "subject":"rule:upkeep","year":2024,"kind":"account","value":"1"             | 400 | value
          "subject":"rule:upkeep","year":1899,"kind":"account","value":1               | 400 | year
          "subject":"rule:upkeep","year":2201,"kind":"account","value":1               | 400 | year
          "subject":"rule:upkeep","year":2024.5,"kind":"account","value":1             | 400 | year
          "subject":"rule:upkeep","kind":"account","value":1                           | 400 | year
          "subject":"rule:upkeep","year":2024,"kind":"forecast","value":1              | 400 | kind
          "subject":"rule:upkeep","year":2024,"kind":"plan","value":1                  | 422 | plan
          "subject":"rule:upkeep","year":2024,"kind":"account","plan":"2024-2027","value":1 | 422 | plan
          "subject":"rule:upkeep","year":2024,"kind":"plan","plan":"HP 2024","value":1 | 400 | plan
          "subject":"rule:upkeep","year":2024,"kind":"account","value":1,"vintage":"2199-01-01T00:00:00Z" | 422 | vintage
          "subject":"rule:upkeep","year":2024,"kind":"account","value":1,"vintage":"2024" | 400 | vintage
          "subject":"rule:upkeep","year":2024,"kind":"account","value":1,"recordedAt":"2024-01-01T00:00:00Z" | 400 | recordedAt
          "subject":"rule:upkeep","year":2024,"kind":"account","value":1,"reason":"lost" | 422 | reason
          "subject":"rule:upkeep","year":2024,"kind":"account","reason":"forgotten"      | 400 | reason
          "subject":"rule:upkeep","period":"2024-Q5","kind":"account","value":1        | 422 | period
          "subject":"rule:upkeep","period":"2024-S1","kind":"account","value":1        | 422 | period
          "subject":"rule:upkeep","year":2023,"period":"2024-Q1","kind":"account","value":1 | 422 | year
          """)
  void refusedWithFieldAndNothingStored(String observation, int status, String field) {
    String good = "\"subject\":\"rule:upkeep\",\"year\":2020,\"kind\":\"account\",\"value\":1";
    bad()
        .publish("{%s,\"source\":\"s\"},{%s,\"source\":\"s\"}".formatted(good, observation))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("violations.field", hasItem("observations[1]." + field));
    bad().get("/observations?vintages=all").body("items", hasSize(0)).body("sequence", is(3));
  }

  @ParameterizedTest
  @CsvSource({"'', source", "',\"source\":\"\"', source"})
  void sourceMustBeGiven(String source, String field) {
    bad()
        .publish(
            "{\"subject\":\"rule:upkeep\",\"year\":2020,\"kind\":\"account\",\"value\":1%s}"
                .formatted(source))
        .statusCode(400)
        .body("violations.field", hasItem("observations[0]." + field));
  }

  @Test
  void oneRequestSaysEverythingOnce() {
    String observation =
        "{\"subject\":\"rule:upkeep\",\"year\":2020,\"kind\":\"account\",\"value\":%s,\"source\":\"s\"}";
    bad()
        .publish(
            String.join(
                ",",
                observation.formatted("1"),
                observation.formatted("2").replace("2020", "2021"),
                observation.formatted("1")))
        .statusCode(422)
        .body("violations.field", is(List.of("observations[2].vintage")));
    bad().get("/observations?vintages=all").body("items", hasSize(0)).body("sequence", is(3));
  }

  @Test
  void requestWithoutObservationsIsMalformed() {
    bad().publish("").statusCode(400).body("violations.field", hasItem("observations"));
    bad().publish("null").statusCode(400).body("violations.field", hasItem("observations[0]"));
  }

  private static Indicators bad;

  private static Indicators bad() {
    if (bad == null) {
      bad = Indicators.withLevelRule("9836");
    }
    return bad;
  }
}
