package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.local.sample.SampleLoader;
import org.junit.jupiter.api.Test;

/**
 * What the law says of Asker's proposal of October 2023: it balances and its statements agree. That
 * the assets are depreciated from, and the day of the decision, it does not tell.
 */
@QuarkusTest
class AskerLegalityTest {

  private static final Path SAMPLE = Path.of("../sample-data/asker-2024-2027");

  @TestHTTPResource("/")
  URI service;

  @Test
  void everyRuleComesToWhatItIsExpectedTo() {
    new SampleLoader(SAMPLE, service, service, service).loadBudget(step -> {});
    new InvestmentSide("3203", "director-proposal").tells(investments());
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("balance-operations", "pass"); // 001:11247
    expected.put("balance-investment", "pass"); // 001:11412
    expected.put("unspecified-savings", "pass");
    expected.put("transfer-equality", "pass"); // 001:11200, 001:11387
    expected.put("loan-instalments", "pass"); // 001:11180
    expected.put("minimum-instalment", "not-assessable"); // the book value is not published
    expected.put("loan-purpose", "pass"); // 001:11361, 001:11374
    expected.put("statement-5-4", "pass"); // 001:11153, 001:11304
    expected.put("statement-5-6", "pass"); // 001:11188, 001:11714
    expected.put("adoption-deadline", "not-assessable");
    expected.put("public-hearing", "not-assessable");
    for (String control : "030 035 065 070 075 080 081 160 165".split(" ")) {
      expected.put("kostra-" + control, "pass");
    }
    for (String control : "085 090 100 105 130 135 155 175".split(" ")) {
      expected.put("kostra-" + control, "pass");
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(results("")).isEqualTo(expected));

    expected.put("adoption-deadline", "pass");
    assertThat(results("?decided=2023-12-12")).isEqualTo(expected);
  }

  private static Map<String, String> results(String query) {
    JsonPath legality =
        new Budget("3203")
            .get("/plans/2024-2027/versions/director-proposal/legality" + query)
            .statusCode(200)
            .extract()
            .jsonPath();
    Map<String, String> results = new LinkedHashMap<>();
    for (Map<String, String> rule : legality.<Map<String, String>>getList("rules")) {
      results.put(rule.get("id"), rule.get("result"));
    }
    return results;
  }

  /** The printed lines of § 5-5 first paragraph and of the debt table, in 1000 kr. */
  static SortedMap<Integer, Map<String, BigDecimal>> investments() {
    SortedMap<Integer, Map<String, BigDecimal>> years = new TreeMap<>();
    years.put(2024, year(1_693_875, -1_174_170, -1_523_875, -170_000, 400_000, 9_800_000));
    years.put(2025, year(1_614_300, -868_480, -1_514_300, -100_000, 425_000, 10_243_480));
    years.put(2026, year(1_691_600, -991_300, -1_491_600, -200_000, 437_000, 10_797_780));
    years.put(2027, year(1_066_500, -478_340, -916_500, -150_000, 455_000, 10_821_120));
    return years;
  }

  private static Map<String, BigDecimal> year(
      long expenditure, long loans, long income, long transfer, long instalments, long debt) {
    return Map.of(
        "investment-expenditure", nok(expenditure),
        "use-of-loans", nok(loans),
        "investment-income", nok(income),
        "transfer-from-operations", nok(transfer),
        "planned-loan-instalments", nok(instalments),
        "closing-investment-debt", nok(debt),
        "uncovered-investment", nok(0));
  }

  private static BigDecimal nok(long thousands) {
    return new BigDecimal(thousands).movePointRight(3).setScale(2);
  }
}
