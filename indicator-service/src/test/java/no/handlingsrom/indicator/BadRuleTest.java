package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule or an indicator that cannot be kept is refused with field and reason. */
@QuarkusTest
class BadRuleTest {

  private static final String RULES = "/fiscal-rule-definitions";

  private static Indicators any;

  private static Indicators any() {
    if (any == null) {
      any = Indicators.withLevelRule("9821");
    }
    return any;
  }

  @ParameterizedTest(name = "{0} → {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "from":100,                         | "from":90,                           | 422 | bands[1].from
          "from":100,                         | "from":110,                          | 422 | bands[1].from
          "from":100,                         | "from":null,                         | 422 | bands[1].fromInclusive
          "to":100,"toInclusive":false        | "to":100,"toInclusive":true          | 422 | bands[1].fromInclusive
          "from":100,"fromInclusive":true     | "from":100,"fromInclusive":false     | 422 | bands[1].fromInclusive
          "from":null,                        | "from":0,                            | 422 | bands[0].from
          "to":null,                          | "to":200,                            | 422 | bands[2].to
          "to":null,"toInclusive":false       | "to":null,"toInclusive":true         | 422 | bands[2].toInclusive
          "to":140,                           | "to":90,                             | 422 | bands[1].to
          "class":"desired",                  | ~~                                   | 422 | bands[2].class
          "indicator:maintenance"             | "maintenance"                        | 422 | numerator[0].metric
          "indicator:maintenance"             | "indicator:nowhere"                  | 422 | numerator[0].metric
          "denominator":[]                    | "denominator":[{"metric":"indicator:nowhere","factor":1}] | 422 | denominator[0].metric
          "factor":1                          | "factor":0                           | 422 | numerator[0].factor
          [{"metric":"indicator:maintenance","factor":1}] | []                       | 422 | numerator
          "decimals":1                        | "decimals":7                         | 422 | decimals
          "nb":"Vedlikehold"                  | "nb":" "                             | 422 | names.nb
          "validFrom":"2020-01-01"            | "validFrom":"2020-01-01","validTo":"2019-12-31" | 422 | validTo
          "validFrom":"2020-01-01"            | "validFrom":"2300-01-01"             | 400 | validFrom
          "validFrom":"2020-01-01"            | "validFrom":"2020"                   | 400 | validFrom
          "code":"new"                        | "code":"New rule"                    | 400 | code
          "code":"new",                       | ~~                                   | 400 | code
          "decimals":1,                       | ~~                                   | 400 | decimals
          "decimals":1                        | "decimals":1.5                       | 400 | decimals
          "decimals":1                        | "decimals":"1"                       | 400 | decimals
          "unit":"nok-per-m2"                 | "unit":"NOK_PER_M2"                  | 400 | unit
          "basis":"year"                      | "basis":"month"                      | 400 | basis
          "class":"desired"                   | "class":"good"                       | 400 | bands[2].class
          "to":100,"toInclusive":false        | "to":100                             | 400 | bands[0].toInclusive
          "to":100,                           | "to":"100",                          | 400 | bands[0].to
          "to":100,                           | "to":100.0000001,                    | 400 | bands[0].to
          "to":100,                           | "to":10000000000000000,              | 400 | bands[0].to
          "to":100,                           | "to":1e2147483647,                   | 400 | bands[0].to
          "factor":1                          | "factor":1e-7                        | 400 | numerator[0].factor
          "factor":1                          | "factor":1,"weight":2                | 400 | numerator[0].weight
          "basis":"year"                      | "basis":"year","colour":"red"        | 400 | colour
          "basis":"year"                      | "basis":"year","basis":"year"        | 400 | body
          """)
  void refusedWithFieldAndNothingStored(String right, String wrong, int status, String field) {
    String rule = Indicators.rule("new").replace("\n", "");
    assertThat(rule).contains(right);
    any()
        .post(RULES, rule.replace(right, wrong))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", is(status))
        .body("violations.field", hasItem(field));
    any().get(RULES).body("items.code", is(List.of("upkeep"))).body("sequence", is(3));
  }

  @Test
  void everyUnknownIndicatorIsNamed() {
    any()
        .post(
            RULES,
            Indicators.rule("new")
                .replace(":maintenance", ":a")
                .replace(
                    "\"denominator\":[]",
                    "\"denominator\":[{\"metric\":\"indicator:maintenance\",\"factor\":1},"
                        + "{\"metric\":\"indicator:b\",\"factor\":1}]"))
        .statusCode(422)
        .body("violations.field", is(List.of("numerator[0].metric", "denominator[1].metric")));
  }

  @Test
  void secondRuleOrIndicatorWithTheSameCodeIsRefused() {
    any()
        .post(RULES, Indicators.rule("upkeep"))
        .statusCode(409)
        .body("violations.field", hasItem("code"));
    any().define("maintenance").statusCode(409).body("violations.field", hasItem("code"));
    any().get("/indicators").body("items", hasSize(1)).body("sequence", is(3));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"names":{"nb":"x","en":"x"},"unit":"x"}                          | 400 | code
          {"code":"A","names":{"nb":"x","en":"x"},"unit":"x"}               | 400 | code
          {"code":"a-","names":{"nb":"x","en":"x"},"unit":"x"}              | 400 | code
          {"code":"a","names":{"nb":"x","en":"x"}}                          | 400 | unit
          {"code":"a","names":{"nb":"x","en":"x"},"unit":" "}               | 400 | unit
          {"code":"a","unit":"x"}                                           | 400 | names
          {"code":"a","names":{"nb":"x","en":""},"unit":"x"}                | 422 | names.en
          {"code":"a","names":"x","unit":"x"}                               | 400 | names
          {"code":"a","names":{"nb":"x","en":"x"},"unit":"x","scale":6}     | 400 | scale
          {"code":                                                          | 400 | body
          """)
  void indicatorIsRefusedWithFieldAndNothingStored(String indicator, int status, String field) {
    any()
        .post("/indicators", indicator)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(field));
    any().get("/indicators").body("items", hasSize(1)).body("sequence", is(3));
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    any().get(RULES + "/nowhere").statusCode(404);
    any().get(RULES + "/nowhere/revisions").statusCode(404);
    any().get("/indicators/nowhere").statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/fiscal-rule-definitions?limit=0,     limit",
    "/fiscal-rule-definitions?limit=1001,  limit",
    "/fiscal-rule-definitions?limit=many,  limit",
    "/indicators?cursor=here,              cursor",
    "/indicators?cursor=!,                 cursor",
    "/indicators?after=indicator,          after",
    "/observations?vintages=newest,        vintages"
  })
  void malformedParameterIsNamed(String path, String parameter) {
    any().get(path).statusCode(400).body("violations.field", hasItem(parameter));
  }

  @Test
  void municipalityIsANumber() {
    new Indicators("asker")
        .get("/indicators")
        .statusCode(400)
        .body("violations.field", hasItem("municipality"));
  }

  @Test
  void positionThatIsNotReachedAnswersWhereItStands() {
    any()
        .get("/observations?after=indicator:999")
        .statusCode(504)
        .body("detail", is("this service stands at indicator:3"));
  }
}
