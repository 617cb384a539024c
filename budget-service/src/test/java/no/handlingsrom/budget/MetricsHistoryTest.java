package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsHistoryTest {

  private static final String TAX =
      "{\"year\":%d,\"unit\":\"sentralt\",\"function\":\"800\",\"art\":\"870\",\"amount\":%s}";
  private static final String WAGES =
      "{\"year\":%d,\"unit\":\"skole\",\"function\":\"202\",\"art\":\"010\",\"amount\":%s}";

  @Test
  void everyChangeShowsWhatTheVersionAmountsToThen() {
    Budget budget = Budget.withDraft("4571");
    budget.change("base", TAX.formatted(2025, "-900000000")).statusCode(201);
    budget.draft("alternative", "base").statusCode(201);
    budget.change("base", TAX.formatted(2025, "-1")).statusCode(201);
    budget.change("alternative", WAGES.formatted(2025, "650000000.55")).statusCode(201);
    budget
        .change("alternative", TAX.formatted(2025, "-50000000") + "," + WAGES.formatted(2026, "10"))
        .statusCode(201);

    JsonPath history = history(budget, "alternative");
    assertThat(history.getList("items.sequence")).containsExactly(1, 2, 3);
    assertThat(result(history, 0, 2025)).isEqualTo("-900000000.00");
    assertThat(result(history, 1, 2025)).isEqualTo("-249999999.45");
    assertThat(result(history, 2, 2025)).isEqualTo("-299999999.45");
    assertThat(history.getString("items[2].years.'2025'.'gross-operating-revenue'"))
        .isEqualTo("-950000000.00");
    assertThat(history.getList("items.collect { it.years.keySet().size() }"))
        .as("a year without entries is absent")
        .containsExactly(1, 1, 2);
    assertThat(result(history, 2, 2026)).isEqualTo("10.00");
    assertThat(history.getList("items.title")).endsWith("Endring", "Endring");
  }

  @Test
  void versionThatBeganFromNothingBeginsWithNothing() {
    Budget budget = Budget.withDraft("4572");
    budget.change("base", TAX.formatted(2024, "-5")).statusCode(201);
    JsonPath history = history(budget, "base");
    assertThat(history.getMap("items[0].years")).isEmpty();
    assertThat(result(history, 1, 2024)).isEqualTo("-5.00");
  }

  @Test
  void versionThatDoesNotExistIsAProblem() {
    new Budget("4573").get("/plans/2024-2027/versions/none/operating/metrics").statusCode(404);
  }

  private static String result(JsonPath history, int item, int year) {
    return history.getString("items[%d].years.'%d'.'net-operating-result'".formatted(item, year));
  }

  private static JsonPath history(Budget budget, String version) {
    return new JsonPath(
            budget
                .get("/plans/2024-2027/versions/" + version + "/operating/metrics")
                .statusCode(200)
                .extract()
                .asString())
        .using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
  }
}
