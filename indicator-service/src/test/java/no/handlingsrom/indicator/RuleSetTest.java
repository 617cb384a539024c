package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality has several sets of rules, and each rule says what it counts and feeds. */
@QuarkusTest
class RuleSetTest {

  private static final String RULES = "/fiscal-rule-definitions";

  @Test
  void whatARuleLeavesOutIsAnsweredAsItCounts() {
    Indicators.withLevelRule("9862")
        .get(RULES + "/upkeep")
        .body("ruleSet", is("council"))
        .body("scope.accounts", is("treasury"))
        .body("scope.selfCost", is("included"))
        .body("scope.funds", hasSize(0))
        .body("indicator", nullValue());
  }

  @Test
  void setsAreListedTogetherAndApart() {
    Indicators any = Indicators.withLevelRule("9863");
    any.post(
            RULES,
            with(
                "\"ruleSet\":\"ministry\",\"scope\":{\"accounts\":\"consolidated\","
                    + "\"selfCost\":\"excluded\",\"funds\":[\"energy-fund\"]}"))
        .statusCode(201)
        .body("scope.funds", is(List.of("energy-fund")));
    any.get(RULES).body("items.code", is(List.of("upkeep", "new")));
    any.get(RULES + "?ruleSet=ministry").body("items.code", is(List.of("new")));
    any.get(RULES + "?ruleSet=council").body("items.code", is(List.of("upkeep")));
    any.get(RULES + "?ruleSet=nowhere").body("items", hasSize(0));
    assertThat(any.state(4).rules())
        .extracting(FiscalRule::code, FiscalRule::ruleSet, rule -> rule.scope().funds())
        .containsExactly(
            tuple("upkeep", "council", List.of()),
            tuple("new", "ministry", List.of("energy-fund")));
    assertThat(any.state(4).rules().get(0).scope()).isEqualTo(Scope.USUAL);
  }

  @Test
  void aRuleStaysInItsSet() {
    Indicators any = Indicators.withLevelRule("9864");
    any.post(RULES, with("\"ruleSet\":\"ministry\"")).statusCode(201);
    any.put(RULES + "/new", Indicators.rule("new"))
        .statusCode(422)
        .body("violations.field", is(List.of("ruleSet")));
    any.put(RULES + "/new", with("\"ruleSet\":\"ministry\"")).statusCode(200);
  }

  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "ruleSet":"The council"             | 400 | ruleSet
          "scope":{"accounts":"group"}        | 400 | scope.accounts
          "scope":{"selfCost":false}          | 400 | scope.selfCost
          "scope":{"funds":["Energy"]}        | 400 | scope.funds[0]
          "scope":{"funds":["a","a"]}         | 422 | scope.funds[1]
          "scope":{"parts":1}                 | 400 | scope.parts
          "indicator":"Upkeep"                | 400 | indicator
          "indicator":"nowhere"               | 422 | indicator
          "indicator":"maintenance"           | 422 | indicator
          "basis":"growth"                    | 422 | denominator
          """)
  void refusedWithFieldAndNothingStored(String member, int status, String field) {
    String rule = with(member);
    if (member.startsWith("\"basis\"")) {
      rule = rule.replace("\"basis\":\"year\",", "");
    }
    bad().post(RULES, rule).statusCode(status).body("violations.field", hasItem(field));
    bad().get(RULES).body("items.code", is(List.of("upkeep"))).body("sequence", is(3));
  }

  @Test
  void anIndicatorTakesItsValuesFromOneRule() {
    Indicators any = Indicators.withLevelRule("9866");
    any.define("share").statusCode(201);
    any.post(RULES, with("\"indicator\":\"share\"")).statusCode(201).body("indicator", is("share"));
    any.put(RULES + "/new", with("\"indicator\":\"share\"")).statusCode(200);
    any.put(
            RULES + "/upkeep",
            Indicators.rule("upkeep")
                .replace("\"decimals\"", "\"indicator\":\"share\",\"decimals\""))
        .statusCode(422)
        .body("violations.field", is(List.of("indicator")));
  }

  /** The rule {@code new} with one member more. */
  private static String with(String member) {
    return Indicators.rule("new").replace("\"decimals\"", member + ",\"decimals\"");
  }

  private static Indicators bad;

  private static Indicators bad() {
    if (bad == null) {
      bad = Indicators.withLevelRule("9865");
    }
    return bad;
  }
}
