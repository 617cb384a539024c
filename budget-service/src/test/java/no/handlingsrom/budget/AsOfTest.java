package no.handlingsrom.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What was known at an instant stays what it was. */
@QuarkusTest
class AsOfTest {

  private static final String BASE = "/plans/2024-2027/versions/base";
  private static final String TAX =
      """
      {"year":2025,"unit":"sentralt","function":"800","art":"870","amount":%s}""";

  @Test
  void statementShowsWhatWasKnown() {
    Budget budget = Budget.withDraft("9892");
    budget.change("base", TAX.formatted("-10.00")).statusCode(201);
    budget.draft("child", "base").statusCode(201);
    String then = time(budget, "/plans/2024-2027/versions/child/operating/changes/1");
    budget.change("child", TAX.formatted("-1.00")).statusCode(201);
    budget.change("base", TAX.formatted("-5.00")).statusCode(201);
    tax(budget, "child", "", -11.00f);
    tax(budget, "child", "?asOf=" + then, -10.00f);
    tax(budget, "base", "?asOf=" + then, -10.00f);
    tax(budget, "base", "", -15.00f);
  }

  private static void tax(Budget budget, String version, String asOf, float amount) {
    budget
        .get("/plans/2024-2027/versions/" + version + "/statements/5-4-1" + asOf)
        .statusCode(200)
        .body("lines.find { it.code == 'income-and-wealth-tax' }.amounts[1]", is(amount))
        .body("lines.find { it.code == 'income-and-wealth-tax' }.amounts[2]", nullValue());
  }

  @Test
  void changesThatCameLaterAreNotListed() {
    Budget budget = Budget.withDraft("9893");
    budget.change("base", TAX.formatted("-10.00")).statusCode(201);
    String then = time(budget, BASE + "/operating/changes/2");
    budget.change("base", TAX.formatted("-1.00")).statusCode(201);
    budget
        .get(BASE + "/operating/changes?asOf=" + then)
        .body("items", hasSize(2))
        .body("nextCursor", nullValue());
    budget.get(BASE + "/operating/changes").body("items", hasSize(3));
  }

  @Test
  void comparisonColumnIsUnknownBeforeItsAccountsBegan() {
    Budget budget = new Budget("9894");
    Budget.withDraft("9894");
    budget
        .post(
            "/plans",
            """
            {"id":"2025-2028","names":{"nb":"HP","en":"AP"},"firstYear":2025,"operatingYears":4,
             "investmentYears":10,"priceBasisYear":2025,
             "comparisons":[{"id":"account-2023","kind":"account","year":2023}]}""")
        .statusCode(201);
    budget
        .post("/plans/2025-2028/versions", "{\"id\":\"v\",\"names\":{\"nb\":\"v\",\"en\":\"v\"}}")
        .statusCode(201);
    String version = "/plans/2025-2028/versions/v";
    String then = time(budget, version + "/operating/changes/1");
    budget
        .post(
            "/account-books/2023/operating/changes",
            "{\"title\":\"Skatt\",\"entries\":[%s]}"
                .formatted(TAX.formatted("-7.00").replace("2025", "2023")))
        .statusCode(201);
    String tax = "lines.find { it.code == 'income-and-wealth-tax' }.amounts[0]";
    budget.get(version + "/statements/5-4-1").body(tax, is(-7.00f));
    budget.get(version + "/statements/5-4-1?asOf=" + then).body(tax, nullValue());
    budget.get("/account-books/2023/operating?asOf=" + then).statusCode(404);
    budget.get(version + "/statements/5-4-1?asOf=2020-01-01T00:00:00Z").statusCode(404);
    budget
        .get(version + "/statements/5-4-1?asOf=yesterday")
        .statusCode(400)
        .body("violations.field", hasItem("asOf"));
  }

  @Test
  void planAndVersionAreWhatTheyWereThen() {
    Budget budget = Budget.withDraft("4330");
    String drafted = time(budget, BASE + "/operating/changes/1");
    budget.change("base", TAX.formatted("-10.00")).statusCode(201);
    String changed = time(budget, BASE + "/operating/changes/2");
    budget.post(BASE + "/propose").statusCode(202);
    String proposing = time(budget, BASE + "/operating/changes/3");
    budget.post(BASE + "/void").statusCode(200);
    budget.draft("child", "base").statusCode(201);
    budget.get(BASE).body("status", is("draft")).body("sequence", is(4));
    budget.get(BASE + "?asOf=" + proposing).body("status", is("proposing")).body("sequence", is(3));
    budget.get(BASE + "?asOf=" + changed).body("status", is("draft")).body("sequence", is(2));
    budget.get(BASE + "?asOf=" + drafted).body("sequence", is(1)).body("time", is(drafted));
    budget.get(BASE + "?asOf=2020-01-01T00:00:00Z").statusCode(404);
    String versions = "/plans/2024-2027/versions?asOf=";
    budget.get(versions + proposing).body("items.status", contains("proposing"));
    budget.get("/plans/2024-2027/versions").body("items.id", contains("base", "child"));

    budget
        .post(
            "/plans",
            """
            {"id":"2025-2028","names":{"nb":"HP","en":"AP"},"firstYear":2025,"operatingYears":4,
             "investmentYears":10,"priceBasisYear":2025}""")
        .statusCode(201);
    budget.get("/plans").body("items", hasSize(2));
    budget.get("/plans?asOf=" + proposing).body("items.id", contains("2024-2027"));
    budget.get("/plans/2025-2028?asOf=" + proposing).statusCode(404);
    budget.get("/plans?asOf=2020-01-01T00:00:00Z").body("items", hasSize(0));
    budget.get("/plans?asOf=2999-01-01T00:00:00Z").statusCode(400);
  }

  private static String time(Budget budget, String change) {
    return budget.get(change).statusCode(200).extract().path("time");
  }
}
