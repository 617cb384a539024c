package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.ComparisonKind;
import no.handlingsrom.contracts.budget.MunicipalitySucceeded;
import no.handlingsrom.contracts.budget.PlanInfo;
import org.junit.jupiter.api.Test;

/** Investments follow the numbers of a municipality as budget-service tells them. */
@QuarkusTest
class SuccessionTest {

  private static final String ACCOUNTS =
      """
      {"title":"Regnskap 2022","entries":[{"year":2022,"line":"use-of-loans","amount":-40.00}]}""";

  @Test
  void historyIsFoundUnderTheNewNumberAndSaysWhereItIsKept() {
    Investment before = Investment.withDraft("6311");
    before.post("/account-books/2022/investment/changes", ACCOUNTS).statusCode(201);
    Investment now = new Investment("6312");
    BudgetEvents.send(
        new MunicipalitySucceeded("6312", "6311", LocalDate.of(2025, 1, 1), Instant.now()),
        BudgetEvents.created(
            new VersionKey("6312", "2025-2028", "base"),
            null,
            new PlanInfo(
                "2025-2028",
                2025,
                4,
                10,
                2025,
                List.of(new Comparison("account-2022", ComparisonKind.ACCOUNT, 2022, null, null))),
            BudgetEvents.organisation(1)));

    String statement = "/plans/2025-2028/versions/base/statements/5-5-1";
    await()
        .untilAsserted(
            () ->
                assertThat(now.json(statement).getString("columns[0].municipality"))
                    .isEqualTo("6311"));
    assertThat(now.json(statement).getString("columns[1].municipality")).isEqualTo("6312");
    assertThat(now.json(statement).getString("lines.find { it.code == 'use-of-loans' }.amounts[0]"))
        .isEqualTo("-40.00");
    led("/municipalities/6312", "/account-books/2022/investment", "/municipalities/6311");
    led("/municipalities/6312", Investment.path("base") + "/changes", "/municipalities/6311");
    now.get("/account-books/2021/investment").statusCode(404);
    new Investment("6313").get("/account-books/2022/investment").statusCode(404);
    before
        .change("base", "{\"year\":2025,\"line\":\"use-of-loans\",\"amount\":-1}")
        .statusCode(409)
        .body("violations.field", contains("municipality"));
  }

  private static void led(String municipality, String path, String keeper) {
    String location =
        RestAssured.given()
            .redirects()
            .follow(false)
            .get(municipality + path)
            .then()
            .statusCode(307)
            .extract()
            .header("Location");
    assertThat(location).endsWith(keeper + path);
  }
}
