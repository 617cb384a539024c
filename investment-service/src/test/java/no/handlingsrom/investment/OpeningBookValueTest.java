package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.budget.BalanceRecorded;
import org.junit.jupiter.api.Test;

/** A version begins with the book value that budget-service keeps, where it states none itself. */
@QuarkusTest
class OpeningBookValueTest {

  private static final String BASE = Investment.path("base");

  /** All assets together, over the years that are left of them; the value is the balance's. */
  private static final String ALL =
      """
      {"code":"all","names":{"nb":"Anlegg","en":"Assets"},"lifetimeYears":50,"remainingYears":30,
       "basis":"derived","source":"Note 2023"}""";

  private static final String INVESTED =
      """
      {"assetClass":"all","year":2024,"amount":75000000,"basis":"derived","source":"x"}""";

  /** 75 and 50 million are invested in 2024 and 2025; 600 million are owed, 20 repaid in 2024. */
  private static Investment municipality(String number) {
    Investment investment = Investment.withDraft(number);
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    investment
        .change("base", "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":-60000000}")
        .statusCode(201);
    investment
        .debt(
            "base",
            """
            {"loanClass":"ordinary","year":2024,"item":"opening","amount":600000000,
             "basis":"stated","source":"x"},
            {"loanClass":"ordinary","year":2024,"item":"instalment","amount":20000000,
             "basis":"stated","source":"x"}""")
        .statusCode(201);
    return investment;
  }

  private static void tell(String municipality, long revision, String amount) {
    BudgetEvents.send(
        new BalanceRecorded(
            municipality,
            "depreciable-fixed-assets",
            2023,
            revision,
            Instant.now(),
            new BigDecimal(amount)));
  }

  private static void awaitBalance(Investment investment, String version, String amount) {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        investment
                            .json(Investment.path(version) + "/assets")
                            .<BigDecimal>get("opening.balance"))
                    .isNotNull()
                    .isEqualByComparingTo(amount));
  }

  private static void assets(Investment investment, String classes, String additions) {
    investment
        .post(
            BASE + "/assets",
            "{\"title\":\"Anlegg\",\"classes\":[%s],\"additions\":[%s]}"
                .formatted(classes, additions))
        .statusCode(201);
  }

  private static JsonPath minimum(Investment investment, String query) {
    return investment.json(BASE + "/debt/minimum-instalment?" + query);
  }

  @Test
  void theMinimumRestsOnTheBalanceAndIsTold() {
    Investment investment = municipality("4003");
    assets(investment, ALL, INVESTED);
    assertThat(minimum(investment, "balances=opening").getString("years[0].reason"))
        .isEqualTo("inngående verdi av en anleggsmiddelgruppe er ikke kjent");
    tell("4003", 1, "900000000.00");
    awaitBalance(investment, "base", "900000000");

    JsonPath closing = minimum(investment, "balances=closing");
    // 30 million × 640 ÷ 945 = 20 317 460.317 million, rounded up
    assertThat(closing.<BigDecimal>get("years[0].minimum")).isEqualByComparingTo("20317460.32");
    assertThat(closing.getString("opening.source")).isEqualTo("balance");
    assertThat(closing.<BigDecimal>get("opening.amount")).isEqualByComparingTo("900000000");
    assertThat(closing.<BigDecimal>get("opening.difference")).isEqualByComparingTo("0");
    assertThat(Published.awaitState("4003/2024-2027/base", 6).years().get(2024))
        .containsEntry("minimum-instalment", new BigDecimal("20317460.32"))
        .containsEntry("closing-book-value", new BigDecimal("945000000.00"))
        .containsEntry("planned-depreciation", new BigDecimal("30000000.00"));
  }

  @Test
  void classesCountBeforeTheBalanceWhichShowsTheDifference() {
    Investment investment = municipality("4004");
    tell("4004", 1, "900000000.00");
    awaitBalance(investment, "base", "900000000");
    assertThat(minimum(investment, "balances=opening").getString("years[0].reason"))
        .isEqualTo("bokført verdi er kjent, men ikke over hvor mange år den avskrives");
    assets(investment, ALL.replace("\"basis\"", "\"openingValue\":870000000,\"basis\""), INVESTED);
    JsonPath opening = minimum(investment, "balances=opening");
    assertThat(opening.getString("opening.source")).isEqualTo("classes");
    assertThat(opening.<BigDecimal>get("opening.difference")).isEqualByComparingTo("-30000000");
    assertThat(opening.<BigDecimal>get("years[0].bookValue")).isEqualByComparingTo("870000000");
  }

  @Test
  void oneClassTakesWhatTheBalanceHoldsBeyondTheOthers() {
    Investment investment = municipality("4005");
    tell("4005", 1, "900000000.00");
    awaitBalance(investment, "base", "900000000");
    String cars =
        """
        {"code":"cars","names":{"nb":"Biler","en":"Cars"},"lifetimeYears":10,"remainingYears":5,
         "openingValue":%s,"basis":"stated","source":"x"}""";
    assets(investment, ALL + "," + cars.formatted("60000000"), INVESTED);
    JsonPath assets = investment.json(BASE + "/assets");
    String all = "items.find { it.assetClass == 'all' && it.year == 2024 }.";
    assertThat(assets.<BigDecimal>get(all + "openingValue")).isEqualByComparingTo("840000000");
    // 840 over 30 years and 60 over 5
    assertThat(assets.<BigDecimal>get("years[0].depreciation")).isEqualByComparingTo("40000000");
    assets(investment, cars.formatted("900000000.01"), "");
    assertThat(minimum(investment, "balances=opening").getString("years[0].reason"))
        .isEqualTo("anleggsmiddelgruppene har mer enn balansen");
  }

  @Test
  void aCorrectionReachesEveryVersionAndNoEarlierAnswer() {
    Investment investment = municipality("4006");
    assets(investment, ALL, INVESTED);
    tell("4006", 1, "900000000.00");
    awaitBalance(investment, "base", "900000000");
    BudgetEvents.send(BudgetEvents.created("4006", "child", "base"));
    investment.awaitBudget("child", 1);
    Instant then = Instant.now();
    String before = minimum(investment, "asOf=" + then).prettify();
    tell("4006", 2, "960000000.00");
    awaitBalance(investment, "child", "960000000");
    tell("4006", 1, "900000000.00"); // late
    tell("4006", 2, "960000000.00"); // again
    BudgetEvents.send(BudgetEvents.created("4006", "alternative", null));
    investment.awaitBudget("alternative", 1);

    assertThat(minimum(investment, "balances=opening").<BigDecimal>get("opening.amount"))
        .isEqualByComparingTo("960000000");
    assertThat(minimum(investment, "asOf=" + then).prettify()).isEqualTo(before);
    awaitBalance(investment, "alternative", "960000000");
    for (String version : List.of("base", "child")) {
      investment
          .get(Investment.path(version) + "/changes")
          .body(
              "items.findAll { it.title == 'book value told: 2023' }.size()",
              is(version.equals("base") ? 2 : 1));
    }
  }
}
