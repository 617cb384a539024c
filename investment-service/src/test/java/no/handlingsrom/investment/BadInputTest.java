package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input is refused with field and reason, and nothing of it is stored. */
@QuarkusTest
class BadInputTest {

  private static Investment investment;

  /** With one project, {@code known} of oppvekst, and the purposes church and klp. */
  private static Investment investment() {
    if (investment == null) {
      investment = Investment.withPurposes("9821");
      investment.projects("base", Investment.PROJECT.formatted("known")).statusCode(201);
    }
    return investment;
  }

  private static void nothingIsStored() {
    investment()
        .get(Investment.path("base") + "/changes")
        .body("items", hasSize(2)); // its opening and the project
    investment().get(Investment.path("base") + "/projects").body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"year":2025,"area":"skule","line":"investment-fixed-assets","amount":1}   | 422 | entries[0].area
          {"year":2025,"area":"skole","line":"investment-fixed-assets","amount":1}   | 422 | entries[0].area
          {"year":2025,"area":"medborgerskap","project":"known","line":"investment-fixed-assets","amount":1}| 422 | entries[0].area
          {"year":2025,"project":"unknown","line":"use-of-loans","amount":1}         | 422 | entries[0].project
          {"year":2025,"purpose":"museum","line":"grants-to-others-investments","amount":1}| 422 | entries[0].purpose
          {"year":2025,"purpose":"church","line":"shares-and-interests","amount":1}  | 422 | entries[0].purpose
          {"year":2025,"purpose":"church","art":"529","amount":1}                    | 422 | entries[0].purpose
          {"year":2025,"art":"010","line":"use-of-loans","amount":1}                 | 422 | entries[0].line
          {"year":2025,"amount":1}                                                   | 422 | entries[0].line
          {"year":2025,"line":"sum-investment-expenditure","amount":1}               | 422 | entries[0].line
          {"year":2025,"line":"wages","amount":1}                                    | 422 | entries[0].line
          {"year":2025,"art":"999","amount":1}                                       | 422 | entries[0].art
          {"year":2025,"art":"870","amount":1}                                       | 422 | entries[0].art
          {"year":2025,"art":"lån","amount":1}                                       | 422 | entries[0].art
          {"year":2023,"line":"use-of-loans","amount":1}                             | 422 | entries[0].year
          {"year":2034,"line":"use-of-loans","amount":1}                             | 422 | entries[0].year
          {"year":2025,"line":"use-of-loans","amount":1.005}                         | 400 | entries[0].amount
          {"year":2025,"line":"use-of-loans","amount":"1"}                           | 400 | entries[0].amount
          {"year":2025,"line":"use-of-loans","amount":null}                          | 400 | entries[0].amount
          {"year":2025,"line":"use-of-loans"}                                        | 400 | entries[0].amount
          {"year":2025,"line":"use-of-loans","amount":1e2147483647}                  | 400 | entries[0].amount
          {"year":"2025","line":"use-of-loans","amount":1}                           | 400 | entries[0].year
          {"year":2025,"line":17,"amount":1}                                         | 400 | entries[0].line
          {"year":2025,"line":"use-of-loans","amount":1,"function":"800"}            | 400 | entries[0].function
          null                                                                       | 400 | entries[0]
          {"year":2025,"line":"use-of-loans","amount":9999999999999999.99},{"year":2025,"line":"use-of-loans","amount":9999999999999999.99}| 422 | entries
          """)
  void entryIsRefused(String entry, int status, String field) {
    investment()
        .change("base", entry)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", is(status))
        .body("violations.field", is(List.of(field)));
    nothingIsStored();
  }

  @ParameterizedTest
  @CsvSource({"2024", "2033"})
  void firstAndLastYearOfTheInvestmentPlanAreTaken(int year) {
    Investment.withDraft(year == 2024 ? "9822" : "9823")
        .change("base", "{\"year\":" + year + ",\"line\":\"use-of-loans\",\"amount\":-1}")
        .statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "area":"oppvekst"          | "area":"skule"                                  | 422 | area
          "programmeArea":"skole"    | "programmeArea":"kultur-og-kirke"               | 422 | programmeArea
          "investment-fixed-assets"  | "use-of-loans"                                  | 422 | line
          "investment-fixed-assets"  | "shares-and-interests","purpose":"museum"       | 422 | purpose
          "investment-fixed-assets"  | "shares-and-interests","purpose":"church"       | 422 | purpose
          "investment-fixed-assets"  | "investment-fixed-assets","purpose":"church"    | 422 | purpose
          160000000.00               | -0.01                                           | 422 | grossCost
          "source":"001:7375"        | "details":{"vatShare":1.01}                     | 400 | details.vatShare
          "source":"001:7375"        | "details":{"vatShare":-0.01}                    | 400 | details.vatShare
          "selfCost":false           | "selfCost":true,"details":{"vatShare":0.2}      | 422 | details.vatShare
          "source":"001:7375"        | "details":{"location":{"latitude":90.1,"longitude":0}} | 400 | details.location.latitude
          "source":"001:7375"        | "details":{"spentBefore":-1}                    | 400 | details.spentBefore
          "source":"001:7375"        | "details":{"estimate":{"status":"guessed"}}     | 400 | details.estimate.status
          "source":"001:7375"        | "details":{"externalFinancing":[{"financier":"enova"}]} | 400 | details.externalFinancing[0].status
          "rolling":false            | "rolling":true,"aliases":[]                     | 422 | completionYear
          "year":2024                | "year":2023                                     | 422 | appropriations[0].year
          "year":2024                | "year":2034                                     | 422 | appropriations[0].year
          "year":2025                | "year":2024                                     | 422 | appropriations[1].year
          "amount":50000000          | "amount":0.001                                  | 400 | appropriations[1].amount
          160000000.00               | 160000000.005                                   | 400 | grossCost
          160000000.00               | "160 mill."                                     | 400 | grossCost
          "selfCost":false,          | ~~                                              | 400 | selfCost
          "id":"new"                 | "id":"Ny skole"                                 | 400 | id
          "selfCost":false           | "selfCost":"nei"                                | 400 | selfCost
          "source"                   | "sources"                                       | 400 | sources
          """)
  void projectIsRefused(String correct, String wrong, int status, String field) {
    String project = Investment.PROJECT.formatted("new");
    assertThat(project).contains(correct);
    investment()
        .projects("base", project.replace(correct, wrong))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("violations.field", hasItem("projects[0]." + field));
    nothingIsStored();
  }

  @Test
  void grossCostThatIsNotKnownIsNull() {
    Investment other = Investment.withDraft("9824");
    other
        .projects(
            "base", Investment.PROJECT.formatted("new").replace("\"grossCost\":160000000.00,", ""))
        .statusCode(201);
    other.get(Investment.path("base") + "/projects/new").body("grossCost", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "year":2024,"item":"opening"  | "year":2025,"item":"opening"      | 422 | positions[0].year
          "year":2024,"item":"opening"  | "year":2034,"item":"instalment"   | 422 | positions[0].year
          "amount":100                  | "amount":-0.01                    | 422 | positions[0].amount
          "amount":100                  | "amount":0.001                    | 400 | positions[0].amount
          "opening"                     | "closing"                         | 400 | positions[0].item
          "unspecified"                 | "startlån"                        | 400 | positions[0].loanClass
          "derived"                     | "guessed"                         | 400 | positions[0].basis
          "source":"x"                  | "source":" "                      | 400 | positions[0].source
          """)
  void debtPositionIsRefused(String correct, String wrong, int status, String field) {
    String position =
        "{\"loanClass\":\"unspecified\",\"year\":2024,\"item\":\"opening\",\"amount\":100,"
            + "\"basis\":\"derived\",\"source\":\"x\"}";
    assertThat(position).contains(correct);
    investment()
        .debt("base", position.replace(correct, wrong))
        .statusCode(status)
        .body("violations.field", is(List.of(field)));
    investment()
        .debt("base", position + "," + position)
        .statusCode(422)
        .body("violations.field", is(List.of("positions[1]")));
    investment().get(Investment.path("base") + "/debt").body("positions", hasSize(0));
  }

  @Test
  void everyOffendingFieldIsNamed() {
    investment()
        .change(
            "base",
            """
            {"year":2040,"area":"a","line":"use-of-loans","amount":1},
            {"year":2025,"line":"use-of-loans","amount":1},
            {"year":2025,"project":"p","purpose":"q","art":"529","amount":1}""")
        .statusCode(422)
        .body(
            "violations.field",
            is(
                List.of(
                    "entries[0].year",
                    "entries[0].area",
                    "entries[2].project",
                    "entries[2].purpose")));
    String project = Investment.PROJECT.formatted("new");
    investment()
        .projects(
            "base",
            project.replace("\"area\":\"oppvekst\"", "\"area\":\"a\"")
                + ","
                + project.replace("2025", "2050").replace("160000000.00", "-1"))
        .statusCode(422)
        .body(
            "violations.field",
            is(
                List.of(
                    "projects[0].area",
                    "projects[1].grossCost",
                    "projects[1].appropriations[1].year")));
    nothingIsStored();
  }

  @Test
  void secondProjectOrPurposeWithTheSameIdIsRefused() {
    String other = Investment.PROJECT.formatted("other");
    investment()
        .projects("base", other + "," + Investment.PROJECT.formatted("known"))
        .statusCode(409)
        .body("violations.field", is(List.of("projects[1].id")));
    investment()
        .projects("base", other + "," + other)
        .statusCode(409)
        .body("violations.field", is(List.of("projects[1].id")));
    nothingIsStored();
    String purpose =
        "{\"code\":\"%s\",\"line\":\"%s\",\"names\":{\"nb\":\"x\",\"en\":\"x\"},\"order\":3}";
    String lending = purpose.formatted("new", "lending-own-means");
    purposes(lending + "," + purpose.formatted("church", "lending-own-means"))
        .statusCode(409)
        .body("violations.field", is(List.of("purposes[1].code")));
    purposes(lending + "," + lending)
        .statusCode(409)
        .body("violations.field", is(List.of("purposes[1].code")));
    purposes(purpose.formatted("new", "investment-fixed-assets"))
        .statusCode(422)
        .body("violations.field", is(List.of("purposes[0].line")));
    investment().get("/investment-purposes").body("items.code", is(List.of("church", "klp")));
  }

  private static ValidatableResponse purposes(String purposes) {
    return investment().post("/investment-purposes", "{\"purposes\":[" + purposes + "]}");
  }

  @Test
  void accountBookTakesItsOwnYearOnly() {
    String accounts = "/account-books/2022/investment/changes";
    String entry = "{\"year\":%d,\"line\":\"use-of-loans\",\"amount\":-1%s}";
    String body = "{\"title\":\"Regnskap\",\"entries\":[" + entry + "]}";
    investment()
        .post(accounts, body.formatted(2023, ""))
        .statusCode(422)
        .body("violations.field", is(List.of("entries[0].year")));
    investment()
        .post(accounts, body.formatted(2022, ",\"project\":\"known\""))
        .statusCode(422)
        .body("violations.field", is(List.of("entries[0].project")));
    investment().get("/account-books/2022/investment").statusCode(404);
    investment().post(accounts, body.formatted(2022, "")).statusCode(201).body("sequence", is(2));
    investment().get("/account-books/2022/investment").body("items", hasSize(2));
    investment()
        .get(accounts + "/2")
        .body("entries.line", is(List.of("use-of-loans")))
        .body("digest.length()", is(64));
    investment().get(accounts + "/3").statusCode(404);
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    investment()
        .change("nowhere", "{\"year\":2025,\"line\":\"use-of-loans\",\"amount\":1}")
        .statusCode(404);
    investment().projects("nowhere", Investment.PROJECT.formatted("new")).statusCode(404);
    investment().get(Investment.path("NOWHERE!") + "/debt").statusCode(404);
    investment().get(Investment.path("base") + "/projects/new").statusCode(404);
    investment().get(Investment.path("base") + "/changes/99").statusCode(404);
    investment().get("/plans/2024-2027/versions/base/statements/5-4-1").statusCode(404);
    investment().get("/plans/2024-2027/versions/base/statements/9-9").statusCode(404);
    investment().get("/account-books/1999/investment").statusCode(404);
  }

  @Test
  void malformedParametersAreNamed() {
    investment()
        .get("/plans/2024-2027/versions/base/statements/5-5-1?unit=MNOK")
        .statusCode(400)
        .body("violations.field", is(List.of("unit")));
    investment()
        .get("/plans/2024-2027/versions/base/statements/5-5-1?after=budget")
        .statusCode(400)
        .body("violations.field", is(List.of("after")));
    investment()
        .get(Investment.path("base") + "/projects?cursor=x")
        .statusCode(400)
        .body("violations.field", is(List.of("cursor")));
    new Investment("asker")
        .get("/investment-purposes")
        .statusCode(400)
        .body("violations.field", is(List.of("municipality")));
    investment()
        .change("base", "{\"year\":")
        .statusCode(400)
        .body("violations.field", is(List.of("body")));
  }
}
