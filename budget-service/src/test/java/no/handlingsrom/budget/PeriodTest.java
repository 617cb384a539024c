package no.handlingsrom.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year is divided by month, and the months and the rest are always the year. */
@QuarkusTest
class PeriodTest {

  private static final String BASE = "/plans/2024-2027/versions/base";
  private static final String PERIODS = BASE + "/operating/periods";

  private static Budget schools(String municipality) {
    Budget budget = Budget.withDraft(municipality);
    budget
        .change(
            "base",
            "{\"year\":2024,\"unit\":\"skole\",\"amount\":1200.00},"
                + "{\"year\":2024,\"unit\":\"skole\",\"art\":\"010\",\"amount\":100.05}")
        .statusCode(201);
    return budget;
  }

  private static String even(String more) {
    return "{\"title\":\"Per måned\",\"year\":2024,\"unit\":\"oppvekst\",\"method\":\"even\"%s}"
        .formatted(more);
  }

  @Test
  void areaIsDividedEvenlyAndNothingElseChanges() {
    Budget budget = schools("9895");
    budget.post(PERIODS, even("")).statusCode(201);
    budget
        .get(PERIODS + "?year=2024")
        .statusCode(200)
        .body("items.unit", contains("oppvekst", "tverrgaende"))
        .body("items[0].months[0]", is(108.34f)) // 1300.05 / 12 = 108.3375
        .body("items[0].months[11]", is(108.33f))
        .body("items[0].notDivided", is(0.00f))
        .body("items[0].amount", is(1300.05f));
    budget
        .get(BASE + "/operating/frames")
        .body("areas[0].lines.find { it.code == 'frame' }.amounts[0]", is(1300.05f));
    budget.draft("child", "base").statusCode(201);
    budget.get(BASE + "/operating/diff?against=child").body("accounts", empty());
  }

  @Test
  void laterAmountIsNotDividedUntilAskedAgain() {
    Budget budget = schools("9896");
    String even = "{\"title\":\"Per måned\",\"year\":2024,\"unit\":\"skole\",\"method\":\"even\"}";
    budget.post(PERIODS, even).statusCode(201);
    budget.change("base", "{\"year\":2024,\"unit\":\"skole\",\"amount\":-100.05}").statusCode(201);
    String schools = PERIODS + "?year=2024&unit=skole";
    budget
        .get(schools)
        .body("items[0].notDivided", is(-100.05f))
        .body("items[0].amount", is(1200.00f));
    budget.post(PERIODS, even).statusCode(201);
    budget
        .get(schools)
        .body("items[0].notDivided", is(0.00f))
        .body("items[0].months", everyItem(is(100.00f)));
  }

  @Test
  void accountIsDividedByAProfileOrByAmounts() {
    Budget budget = schools("9897");
    budget
        .post(
            PERIODS,
            """
            {"title":"Lønn","year":2024,"unit":"skole","art":"010","method":"profile",
             "profile":[1,1,1,1,1,1,0,1,1,1,1,2]}""")
        .statusCode(201);
    String wages = PERIODS + "?year=2024&unit=skole&art=010";
    budget
        .get(wages) // 100.05 / 12
        .body("items[0].months[0]", is(8.34f))
        .body("items[0].months[6]", is(0.00f))
        .body("items[0].months[11]", is(16.67f))
        .body("items[0].amount", is(100.05f));
    budget
        .post(
            PERIODS,
            """
            {"title":"Lønn","year":2024,"unit":"skole","art":"010","method":"amounts",
             "amounts":[100.05,0,0,0,0,0,0,0,0,0,0,0]}""")
        .statusCode(201);
    budget
        .get(wages)
        .body("items[0].months[0]", is(100.05f))
        .body("items[0].months[11]", is(0.00f));
    budget.get(PERIODS + "?year=2024&unit=skole").body("items[0].notDivided", is(1200.00f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "even"     | "amounts"                                              | 422 | amounts
          "even"     | "amounts","amounts":[1,0,0,0,0,0,0,0,0,0,0,0]          | 422 | amounts
          "even"     | "amounts","amounts":[1]                                | 400 | amounts
          "even"     | "profile"                                              | 422 | profile
          "even"     | "profile","profile":[0,0,0,0,0,0,0,0,0,0,0,0]          | 422 | profile
          "even"     | "profile","profile":[-1,0,0,0,0,0,0,0,0,0,0,0]         | 400 | profile[0]
          "even"     | "daily"                                                | 400 | method
          2024       | 2030                                                   | 422 | year
          "oppvekst" | "nowhere"                                              | 422 | unit
          """)
  void refusedWithTheField(String valid, String spoilt, int status, String field) {
    if (refusing == null) {
      refusing = schools("9898");
    }
    refusing
        .post(PERIODS, even("").replace(valid, spoilt))
        .statusCode(status)
        .body("violations.field", hasItem(field));
    refusing.get(PERIODS).statusCode(400);
    refusing.get(PERIODS + "?year=2024&unit=nowhere").statusCode(404);
  }

  private static Budget refusing;
}
