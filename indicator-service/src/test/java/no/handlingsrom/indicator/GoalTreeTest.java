package no.handlingsrom.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each plan has its own tree; indicators are placed, moved, retired and replaced, on record. */
@QuarkusTest
class GoalTreeTest {

  private static final String FIRST = "goals.find { it.code == 'first' }.indicators";
  private static final String SECOND = "goals.find { it.code == 'second' }.indicators";

  @Test
  void moveIsRecordedAndEarlierRevisionsStay() {
    Indicators any = withTree("9731");
    change(any, "{\"action\":\"move\",\"indicator\":\"old\",\"subGoal\":\"second\"}", 201);
    any.get("/goal-trees/2024-2027")
        .body("revision", is(2))
        .body(FIRST, hasSize(0))
        .body(SECOND, contains("old"));
    any.get("/goal-trees/2024-2027?revision=1").body(FIRST, contains("old"));
    any.get("/goal-trees/2024-2027/changes")
        .body("items.change", contains("placed", "moved"))
        .body("items[1].by", is("HR"))
        .body("items[1].from", is("first"))
        .body("items[1].to", is("second"))
        .body("items[1].recordedAt", notNullValue());
  }

  @Test
  void indicatorRetiredInOnePlanLivesInAnother() {
    Indicators any = withTree("9732");
    any.post("/goal-trees", Indicators.goalTree("2025-2028", "old")).statusCode(201);
    change(any, "{\"action\":\"retire\",\"indicator\":\"old\"}", 201);
    any.get("/goal-trees/2024-2027").body("counts.indicators", is(0));
    any.get("/goal-trees/2025-2028").body(FIRST, contains("old")).body("revision", is(1));
  }

  @Test
  void replacingIndicatorTakesThePlace() {
    Indicators any = withTree("9733");
    change(any, "{\"action\":\"replace\",\"indicator\":\"old\",\"replacedBy\":\"new\"}", 201);
    any.get("/goal-trees/2024-2027").body(FIRST, contains("new"));
    any.get("/goal-trees/2024-2027/changes")
        .body("items.find { it.change == 'replaced' }.replacedBy", is("new"))
        .body("items.find { it.change == 'replaced' }.to", nullValue());
  }

  @Test
  void retiredIndicatorCanComeBack() {
    Indicators any = withTree("9734");
    change(any, "{\"action\":\"retire\",\"indicator\":\"old\"}", 201);
    change(any, "{\"action\":\"place\",\"indicator\":\"old\",\"subGoal\":\"second\"}", 201);
    any.get("/goal-trees/2024-2027").body(SECOND, contains("old"));
  }

  @Test
  void stateGoesWhenTheFirstIndicatorComes() {
    Indicators any = withTree("9735");
    String place = "{\"action\":\"place\",\"indicator\":\"new\",\"subGoal\":\"open\"}";
    change(any, place, 422);
    change(any, place + ",{\"action\":\"set-state\",\"subGoal\":\"open\"}", 201);
    any.get("/goal-trees/2024-2027")
        .body("goals.find { it.code == 'open' }.indicators", contains("new"))
        .body("goals.find { it.code == 'open' }.state", nullValue());
    any.get("/goal-trees/2024-2027?revision=1")
        .body("goals.find { it.code == 'open' }.state", is("under-development"));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"action":"move","indicator":"nowhere","subGoal":"second"}    | changes[0].indicator
          {"action":"move","indicator":"new","subGoal":"second"}        | changes[0].indicator
          {"action":"move","indicator":"old","subGoal":"third"}         | changes[0].subGoal
          {"action":"move","indicator":"old","subGoal":"first"}         | changes[0].subGoal
          {"action":"move","indicator":"old"}                           | changes[0].subGoal
          {"action":"place","indicator":"old","subGoal":"second"}       | changes[0].indicator
          {"action":"place","indicator":"new","subGoal":"open"}         | changes
          {"action":"retire","indicator":"new"}                         | changes[0].indicator
          {"action":"retire"}                                           | changes[0].indicator
          {"action":"replace","indicator":"old","replacedBy":"old"}     | changes[0].replacedBy
          {"action":"replace","indicator":"old","replacedBy":"nowhere"} | changes[0].replacedBy
          {"action":"set-state","subGoal":"first","state":"under-development"} | changes
          {"action":"retire","indicator":"old"},{"action":"retire","indicator":"old"} | changes[1].indicator
          """)
  void changeThatCannotBeMadeIsRefusedAndNothingStored(String changes, String field) {
    bad()
        .post("/goal-trees/2024-2027/changes", "{\"by\":\"HR\",\"changes\":[" + changes + "]}")
        .statusCode(422)
        .body("violations.field", hasItem(field));
    bad().get("/goal-trees/2024-2027").body("revision", is(1)).body(FIRST, contains("old"));
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "code":"second"                | "code":"first"      | goals[3].code
          "parent":"economy"             | "parent":"health"   | goals[1].parent
          "code":"robust","parent":"economy" | "code":"robust" | goals[1].parent
          "subGoal":"first"              | "subGoal":"robust"  | placements[0].subGoal
          "subGoal":"first"              | "subGoal":"open"    | placements[0].subGoal
          "indicator":"old"              | "indicator":"none"  | placements[0].indicator
          """)
  void treeThatDoesNotHoldTogetherIsRefused(String right, String wrong, String field) {
    bad()
        .post("/goal-trees", Indicators.goalTree("2026-2029", "old").replace(right, wrong))
        .statusCode(422)
        .body("violations.field", hasItem(field));
    bad().get("/goal-trees/2026-2029").statusCode(404);
  }

  @Test
  void planHasOneTreeAndOnlyKnownOnesAreChanged() {
    bad().post("/goal-trees", Indicators.goalTree("2024-2027", "old")).statusCode(409);
    bad()
        .post(
            "/goal-trees/2030-2033/changes",
            "{\"by\":\"HR\",\"changes\":[{\"action\":\"retire\",\"indicator\":\"old\"}]}")
        .statusCode(404);
    bad().get("/goal-trees/2030-2033/changes").statusCode(404);
    bad().get("/goal-trees/2024-2027?revision=2").statusCode(404);
  }

  private static Indicators bad;

  private static Indicators bad() {
    if (bad == null) {
      bad = withTree("9736");
    }
    return bad;
  }

  private static Indicators withTree(String municipality) {
    Indicators any = new Indicators(municipality);
    any.define("old").statusCode(201);
    any.define("new").statusCode(201);
    any.post("/goal-trees", Indicators.goalTree("2024-2027", "old")).statusCode(201);
    return any;
  }

  private static void change(Indicators any, String changes, int status) {
    any.post("/goal-trees/2024-2027/changes", "{\"by\":\"HR\",\"changes\":[" + changes + "]}")
        .statusCode(status);
  }
}
