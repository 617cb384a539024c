package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.MunicipalitySucceeded;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.TopicReader;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The numbers of a municipality succeed each other, as 3203 succeeded Asker's 3025 in 2024. */
@QuarkusTest
class SuccessionTest {

  private static final String TAX_2022 =
      """
      {"title":"Regnskap","entries":[
       {"year":2022,"unit":"sentralt","function":"800","art":"870","amount":-50.00}]}""";

  private static final String TAX_2023 =
      """
      {"title":"Budsjett","entries":[
       {"year":2023,"unit":"sentralt","function":"800","art":"870","amount":-70.00}]}""";

  /** The number before, with the accounts of 2022 and a plan that begins in 2023. */
  private static Budget before(String number) {
    Budget budget = Budget.withDraft(number);
    budget.post("/account-books/2022/operating/changes", TAX_2022).statusCode(201);
    plan(budget, "2023-2026", 2023, "[]");
    budget.post("/plans/2023-2026/versions", version("council-decision")).statusCode(201);
    budget
        .post("/plans/2023-2026/versions/council-decision/operating/changes", TAX_2023)
        .statusCode(201);
    return budget;
  }

  private static void plan(Budget budget, String id, int firstYear, String comparisons) {
    budget
        .post(
            "/plans",
            """
            {"id":"%s","names":{"nb":"HP","en":"AP"},"firstYear":%d,"operatingYears":4,
             "investmentYears":10,"priceBasisYear":%2$d,"comparisons":%s}"""
                .formatted(id, firstYear, comparisons))
        .statusCode(201);
  }

  private static String version(String id) {
    return "{\"id\":\"%s\",\"names\":{\"nb\":\"x\",\"en\":\"x\"}}".formatted(id);
  }

  private static ValidatableResponse succeed(Budget budget, String predecessor, String from) {
    return budget.post(
        "/numbers", "{\"predecessor\":\"%s\",\"from\":\"%s\"}".formatted(predecessor, from));
  }

  @Test
  void historyIsFoundUnderTheNewNumber() {
    before("4340");
    Budget now = new Budget("4341");
    succeed(now, "4340", "2024-01-01")
        .statusCode(201)
        .body("items.number", contains("4340", "4341"))
        .body("items.validFrom", contains(null, "2024-01-01"))
        .body("items.validTo", contains("2023-12-31", null));

    now.get("/plans")
        .body("items", hasSize(0))
        .body("earlier.municipality", contains("4340"))
        .body("earlier[0].items.id", contains("2023-2026")); // and not 2024-2027
    String decision = "/plans/2023-2026/versions/council-decision";
    led(now, decision + "/statements/5-4-1?unit=kNOK", "4340");
    led(now, "/account-books/2022/operating", "4340");
    now.get("/plans/2024-2027/versions/base").statusCode(404);
    now.get(decision).statusCode(200).body("id", is("council-decision"));
    now.get("/account-books/2024/operating").statusCode(404);
  }

  private static void led(Budget budget, String path, String keeper) {
    String location =
        RestAssured.given()
            .redirects()
            .follow(false)
            .get("/municipalities/" + budget.municipality + path)
            .then()
            .statusCode(307)
            .extract()
            .header("Location");
    assertThat(location).endsWith("/municipalities/" + keeper + path);
  }

  @Test
  void comparisonColumnsSayUnderWhichNumberTheyAreKept() {
    before("4342");
    Budget now = Budget.withDraft("4343");
    succeed(now, "4342", "2024-01-01").statusCode(201);
    plan(
        now,
        "2025-2028",
        2025,
        """
        [{"id":"account-2022","kind":"account","year":2022},
         {"id":"budget-2023","kind":"budget","year":2023,"plan":"2023-2026",
          "version":"council-decision"},
         {"id":"account-2021","kind":"account","year":2021}]""");
    now.post("/plans/2025-2028/versions", version("v")).statusCode(201);
    String tax = "lines.find { it.code == 'income-and-wealth-tax' }.amounts";
    now.get("/plans/2025-2028/versions/v/statements/5-4-1")
        .body("columns[0].municipality", is("4342"))
        .body("columns[1].municipality", is("4342"))
        .body("columns[3].municipality", is("4343"))
        .body(tax + "[0]", is(-50.00f))
        .body(tax + "[1]", is(-70.00f))
        .body(tax + "[2]", nullValue());
    now.get("/plans/2025-2028/versions/v/statements/5-4-2").statusCode(200);
  }

  @Test
  void whatItsOwnNumberHasCountsFirst() {
    before("4344");
    Budget now = Budget.withDraft("4345");
    succeed(now, "4344", "2024-01-01").statusCode(201);
    now.post("/account-books/2022/operating/changes", TAX_2022.replace("50", "7")).statusCode(201);
    now.get("/account-books/2022/operating").statusCode(200).body("items", hasSize(2));
  }

  @Test
  void nothingNewIsWrittenUnderANumberThatHasEnded() {
    Budget before = before("4346");
    succeed(new Budget("4347"), "4346", "2024-01-01").statusCode(201);
    before
        .change("base", "{\"year\":2024,\"unit\":\"skole\",\"amount\":1}")
        .statusCode(409)
        .body("violations.field", contains("municipality"))
        .body("detail", containsString("succeeded by 4347 on 2024-01-01"));
    before
        .post("/account-books/2024/operating/changes", TAX_2022.replace("2022", "2024"))
        .statusCode(409);
    before // the accounts of its last year are closed after it
        .post("/account-books/2023/operating/changes", TAX_2022.replace("2022", "2023"))
        .statusCode(201);
    Budget next = new Budget("4348");
    LocalDate future = LocalDate.now().plusYears(2).withDayOfYear(1);
    succeed(next, "4347", future.toString()).statusCode(201);
    plan(new Budget("4347"), "2026-2029", 2026, "[]"); // its end is known and has not come
  }

  @Test
  void mergersSplitsAndCirclesAreRefused() {
    succeed(new Budget("4351"), "4350", "2020-01-01").statusCode(201);
    succeed(new Budget("4351"), "4352", "2021-01-01")
        .statusCode(422)
        .body("violations.reason[0]", containsString("merger"));
    succeed(new Budget("4353"), "4350", "2021-01-01")
        .statusCode(422)
        .body("violations.reason[0]", containsString("split"));
    succeed(new Budget("4354"), "4351", "2024-07-01")
        .statusCode(422)
        .body("violations.field", contains("from"));
    succeed(new Budget("4354"), "4351", "2019-01-01")
        .statusCode(422)
        .body("violations.field", contains("from"));
    succeed(new Budget("4355"), "4355", "2024-01-01")
        .statusCode(422)
        .body("violations.reason[0]", containsString("before itself"));
    new Budget("4351").get("/numbers").body("items.number", contains("4350", "4351"));
    new Budget("4353").get("/numbers").body("items.number", contains("4353"));
  }

  @Test
  void nothingOfAnotherMunicipalityIsFound() {
    before("4356");
    Budget now = new Budget("4357");
    succeed(now, "4356", "2024-01-01").statusCode(201);
    Budget stranger = new Budget("4358");
    stranger.get("/plans").body("items", hasSize(0)).body("earlier", hasSize(0));
    stranger.get("/plans/2023-2026").statusCode(404);
    stranger.get("/plans/2023-2026/versions/council-decision/statements/5-4-1").statusCode(404);
    stranger.get("/account-books/2022/operating").statusCode(404);
    stranger.get("/numbers").body("items.number", not(contains("4356")));
  }

  @Test
  void successionIsTold() {
    succeed(new Budget("4359"), "4349", "2020-01-01").statusCode(201);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
                            .filter(record -> record.key().equals("4359/numbers"))
                            .map(CloudEventRecords::fromRecord)
                            .map(MunicipalitySucceeded.class::cast)
                            .map(MunicipalitySucceeded::predecessor))
                    .containsExactly("4349"));
  }
}
