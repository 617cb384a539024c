package no.handlingsrom.budget;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input is refused with field and reason, and nothing of it is stored. */
@QuarkusTest
class BadInputTest {

  private static Budget budget;

  private static Budget budget() {
    if (budget == null) {
      budget = Budget.withDraft("9911");
    }
    return budget;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"year":2025,"unit":"skule","amount":1}                          | 422 | entries[0].unit
          {"year":2023,"unit":"skole","amount":1}                          | 422 | entries[0].year
          {"year":2028,"unit":"skole","amount":1}                          | 422 | entries[0].year
          {"year":2025,"unit":"skole","art":"999","amount":1}              | 422 | entries[0].art
          {"year":2025,"unit":"skole","art":"729","function":"1","amount":1}| 422 | entries[0].function
          {"year":2025,"unit":"skole","line":"lunch","amount":1}           | 422 | entries[0].line
          {"year":2025,"unit":"skole","art":"010","line":"wages","amount":1}| 422 | entries[0].line
          {"year":2025,"unit":"skole","amount":1.005}                      | 400 | entries[0].amount
          {"year":2025,"unit":"skole","amount":"1"}                        | 400 | entries[0].amount
          {"year":2025,"unit":"skole","amount":null}                       | 400 | entries[0].amount
          {"year":2025,"unit":"skole"}                                     | 400 | entries[0].amount
          {"year":2025,"unit":"skole","amount":12345678901234567}          | 400 | entries[0].amount
          {"year":2025,"unit":"skole","amount":1e400}                      | 400 | entries[0].amount
          {"year":2025,"unit":"skole","amount":1e2147483647}               | 400 | entries[0].amount
          {"year":2025.5,"unit":"skole","amount":1}                        | 400 | entries[0].year
          {"year":2025,"unit":17,"amount":1}                               | 400 | entries[0].unit
          {"year":2025,"unit":"skole","amount":1,"colour":"red"}           | 400 | entries[0].colour
          {"year":2025,"unit":"skole","amount":1,"amount":2}               | 400 | body
          {"year":2025,"unit":"skole","amount":1,"text":"a\\u0000b"}        | 400 | entries[0].text
          {"year":2025,"unit":"sko\\u0000le","amount":1}                   | 400 | entries[0].unit
          null                                                             | 400 | entries[0]
          """)
  void refusedWithFieldAndNothingStored(String entry, int status, String field) {
    budget()
        .change("base", entry)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", is(status))
        .body("violations.field", hasItem(field));
    budget()
        .get("/plans/2024-2027/versions/base/operating/changes")
        .body("items", hasSize(1)); // its creation
  }

  @Test
  void everyOffendingEntryIsNamed() {
    budget()
        .change(
            "base",
            """
            {"year":2025,"unit":"a","amount":1},{"year":2025,"unit":"skole","amount":1},
            {"year":2030,"unit":"b","amount":1}""")
        .statusCode(422)
        .body(
            "violations.field",
            is(java.util.List.of("entries[0].unit", "entries[2].year", "entries[2].unit")));
  }

  @Test
  void amountsThatTogetherExceedTheLedgerAreRefused() {
    String most = "{\"year\":2025,\"unit\":\"skole\",\"amount\":9999999999999999.99}";
    budget()
        .change("base", most + "," + most)
        .statusCode(422)
        .body("violations.field", hasItem("body"));
    budget().get("/plans/2024-2027/versions/base/operating/changes").body("items", hasSize(1));
  }

  @Test
  void secondVersionAndPlanAndUnitWithTheSameIdAreRefused() {
    budget().draft("base", null).statusCode(409).body("violations.field", hasItem("id"));
    budget()
        .post(
            "/plans",
            """
            {"id":"2024-2027","names":{"nb":"x","en":"x"},"firstYear":2024,"operatingYears":4,
             "investmentYears":10,"priceBasisYear":2024}""")
        .statusCode(409)
        .body("violations.field", hasItem("id"));
    budget()
        .post(
            "/organisation/units",
            """
            {"units":[{"code":"ny","parent":"oppvekst","kind":"unit","names":{"nb":"x","en":"x"},"order":1},
             {"code":"skole","parent":"oppvekst","kind":"unit","names":{"nb":"x","en":"x"},"order":1}]}""")
        .statusCode(409)
        .body("violations.field", hasItem("units[1].code"));
    budget().get("/organisation").body("units.code", hasSize(4)).body("sequence", is(1));
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    budget().change("nowhere", "{\"year\":2025,\"unit\":\"skole\",\"amount\":1}").statusCode(404);
    budget().draft("child", "nowhere").statusCode(404);
    budget().get("/plans/2030-2033").statusCode(404);
    budget().get("/plans/2024-2027/versions/base/statements/9-9").statusCode(404);
    budget().get("/plans/2024-2027/versions/base/statements/5-5-1").statusCode(404);
    budget().get("/account-books/1999/operating").statusCode(404);
  }

  @Test
  void malformedParametersAreNamed() {
    budget()
        .get("/plans/2024-2027/versions/base/statements/5-6?unit=MNOK")
        .statusCode(400)
        .body("violations.field", hasItem("unit"));
    budget()
        .get("/plans/2024-2027/versions/base/statements/5-6?after=budget")
        .statusCode(400)
        .body("violations.field", hasItem("after"));
    new Budget("asker")
        .get("/plans")
        .statusCode(400)
        .body("violations.field", hasItem("municipality"));
  }

  @Test
  void brokenJsonIsMalformed() {
    budget().change("base", "{\"year\":").statusCode(400).body("violations.field", hasItem("body"));
  }

  @Test
  void positionThatIsNotReachedAnswersWhereItStands() {
    budget()
        .get("/plans/2024-2027/versions/base/statements/5-6?after=budget:999")
        .statusCode(504)
        .body("detail", is("this service stands at budget:1"));
  }
}
