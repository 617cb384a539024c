package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.fiscal.rule.FiscalRule;
import org.junit.jupiter.api.Test;

/** A rule takes revisions; what was defined before stays and counts for its own days. */
@QuarkusTest
class RevisionTest {

  private static final String RULES = "/fiscal-rule-definitions";

  @Test
  void definitionIsTheFirstRevision() {
    Indicators any = new Indicators("9811");
    any.define("maintenance").statusCode(201).header("Location", endsWith("/maintenance"));
    any.post(RULES, Indicators.rule("upkeep"))
        .statusCode(201)
        .header("Location", endsWith("/fiscal-rule-definitions/upkeep"))
        .body("revision", is(1))
        .body("sequence", is(3))
        .body("validTo", nullValue());
  }

  @Test
  void putAddsARevisionAndKeepsTheOlderOnes() {
    Indicators any = Indicators.withLevelRule("9812");
    any.put(RULES + "/upkeep", stricter("2026-01-01"))
        .statusCode(200)
        .body("revision", is(2))
        .body("sequence", is(4));
    any.get(RULES + "/upkeep?after=indicator:4")
        .body("revision", is(2))
        .body("bands[0].to", is(110));
    any.get(RULES).body("items", hasSize(1)).body("items[0].revision", is(2));
    any.get(RULES + "/upkeep/revisions")
        .body("items.revision", is(List.of(1, 2)))
        .body("items[0].bands[0].to", is(100))
        .body("items[0].validTo", nullValue());
  }

  @Test
  void laterDefinitionLeavesTheDaysBeforeToTheEarlierOne() {
    Indicators any = Indicators.withLevelRule("9813");
    any.put(RULES + "/upkeep", stricter("2026-01-01")).statusCode(200);
    assertThat(any.state(4).rules())
        .extracting(
            FiscalRule::validFrom, FiscalRule::validTo, r -> r.bands().get(0).to().intValue())
        .containsExactly(
            tuple(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31), 100),
            tuple(LocalDate.of(2026, 1, 1), null, 110));
  }

  @Test
  void correctedDefinitionCountsInsteadOfTheWrongOne() {
    Indicators any = Indicators.withLevelRule("9814");
    any.put(RULES + "/upkeep", stricter("2020-01-01")).statusCode(200);
    assertThat(any.state(4).rules())
        .extracting(r -> r.bands().get(0).to().intValue())
        .containsExactly(110);
    any.get(RULES + "/upkeep/revisions").body("items", hasSize(2));
  }

  @Test
  void codeInPathAndBodyMustBeTheSame() {
    Indicators any = Indicators.withLevelRule("9815");
    any.put(RULES + "/upkeep", Indicators.rule("other"))
        .statusCode(422)
        .body("violations.field", hasItem("code"));
    any.get(RULES + "/upkeep/revisions").body("items", hasSize(1)).body("sequence", is(3));
  }

  @Test
  void onlyAnExistingRuleIsRevised() {
    Indicators any = Indicators.withLevelRule("9816");
    any.put(RULES + "/nowhere", Indicators.rule("nowhere")).statusCode(404);
    any.get(RULES).body("items", hasSize(1)).body("sequence", is(3));
  }

  @Test
  void revisionThatNamesAnUnknownIndicatorIsRefused() {
    Indicators any = Indicators.withLevelRule("9817");
    any.put(RULES + "/upkeep", Indicators.rule("upkeep").replace(":maintenance", ":nowhere"))
        .statusCode(422)
        .body("violations.field", hasItem("numerator[0].metric"));
    any.get(RULES + "/upkeep/revisions").body("items", hasSize(1)).body("sequence", is(3));
  }

  private static String stricter(String validFrom) {
    return Indicators.rule("upkeep").replace(":100,", ":110,").replace("2020-01-01", validFrom);
  }
}
