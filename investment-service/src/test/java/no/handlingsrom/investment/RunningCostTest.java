package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What projects cost to run, and what others hear of it. */
@QuarkusTest
class RunningCostTest {

  private static final String FROM_2026 =
      """
      {"project":"skole","fromYear":2026,"amount":4000000.00,"basis":"derived","source":"m2"}""";
  private static final String FROM_2028 =
      """
      {"project":"skole","fromYear":2028,"amount":3500000.50,"basis":"derived","source":"m2"}""";

  private static Investment withSchool(String municipality) {
    Investment investment = Investment.withDraft(municipality);
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    return investment;
  }

  @Test
  void anAmountIsDueUntilAnotherIs() {
    Investment investment = withSchool("9671");
    costs(investment, FROM_2026 + "," + FROM_2028).statusCode(201).body("sequence", is(3));
    JsonPath answer = investment.json(Investment.path("base") + "/running-costs");
    assertThat(answer.getList("years.amount", BigDecimal.class))
        .startsWith(
            null,
            null,
            new BigDecimal("4000000.00"),
            new BigDecimal("4000000.00"),
            new BigDecimal("3500000.50"));
  }

  @Test
  void othersHearOfInterestDepreciationRunningCostAndSelfCostDebt() {
    Investment investment = withSchool("9672");
    costs(investment, FROM_2026).statusCode(201);
    investment
        .post(
            Investment.path("base") + "/interest",
            """
            {"title":"Renter","assumptions":[
             {"year":2024,"ratePercent":4,"basis":"stated","source":"x"}]}""")
        .statusCode(201);
    investment
        .post(
            Investment.path("base") + "/assets",
            """
            {"title":"Anlegg","classes":[
             {"code":"bygg","names":{"nb":"Bygg","en":"Buildings"},"lifetimeYears":50,
              "remainingYears":30,"openingValue":900000000,"basis":"stated","source":"x"}]}""")
        .statusCode(201);
    investment
        .change("base", "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":0}")
        .statusCode(201);
    investment
        .debt(
            "base",
            """
            {"loanClass":"self-cost","year":2024,"item":"opening","amount":100000000,
             "basis":"stated","source":"x"},
            {"loanClass":"self-cost","year":2024,"item":"instalment","amount":10000000,
             "basis":"stated","source":"x"}""")
        .statusCode(201);
    Map<Integer, Map<String, BigDecimal>> years =
        Published.awaitState(investment.key("base").key(), 7).years();
    assertThat(years.get(2024))
        .contains(
            Map.entry("closing-self-cost-debt", new BigDecimal("90000000.00")),
            Map.entry("closing-investment-debt", new BigDecimal("90000000.00")),
            // (100 + 90) ÷ 2 × 4 %
            Map.entry("planned-interest-expenditure", new BigDecimal("3800000.00")),
            Map.entry("planned-depreciation", new BigDecimal("30000000.00")))
        .doesNotContainKey("planned-running-cost");
    assertThat(years.get(2026))
        .containsEntry("planned-running-cost", new BigDecimal("4000000.00"))
        .doesNotContainKeys("planned-interest-expenditure", "planned-depreciation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skole    | museum  | 422 | costs[0].project",
        "2026     | 2034    | 422 | costs[0].fromYear",
        "4000000.00 | 0.001 | 400 | costs[0].amount",
        "derived  | guessed | 400 | costs[0].basis",
        "m2       |         | 400 | costs[0].source",
      })
  void aCostThatCannotBeIsRefused(String part, String by, int status, String field) {
    Investment investment = bad();
    costs(investment, FROM_2026.replace(part, by == null ? "" : by))
        .statusCode(status)
        .body("violations.field", is(List.of(field)));
    investment.get(Investment.path("base") + "/running-costs").body("items", hasSize(0));
  }

  @Test
  void aCostGivenTwiceIsRefused() {
    costs(bad(), FROM_2026 + "," + FROM_2026)
        .statusCode(422)
        .body("violations.field", is(List.of("costs[1]")));
  }

  private static Investment bad;

  private static Investment bad() {
    if (bad == null) {
      bad = withSchool("9673");
    }
    return bad;
  }

  private static ValidatableResponse costs(Investment investment, String costs) {
    return investment.post(
        Investment.path("base") + "/running-costs",
        "{\"title\":\"FDV\",\"costs\":[" + costs + "]}");
  }
}
