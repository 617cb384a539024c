package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.handlingsrom.http.metrics.MetricsHistory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsHistoryTest {

  @Test
  void everyChangeShowsWhatTheVersionAmountsToThen() {
    Investment investment = Investment.withDraft("4574");
    investment
        .debt(
            "base",
            """
            {"loanClass":"unspecified","year":2024,"item":"opening","amount":1000,"basis":"stated","source":"001:11180"},
            {"loanClass":"unspecified","year":2024,"item":"instalment","amount":100,"basis":"stated","source":"001:11180"}""")
        .statusCode(201);
    investment
        .change("base", "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":-300}")
        .statusCode(201);
    BudgetEvents.send(BudgetEvents.created(investment.municipality, "child", "base"));
    investment.awaitBudget("child", 1);
    investment
        .change("child", "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":-50}")
        .statusCode(201);
    investment
        .debt(
            "child",
            """
            {"loanClass":"unspecified","year":2024,"item":"instalment","amount":120,"basis":"stated","source":"001:11180"}""")
        .statusCode(201);

    JsonPath history = investment.json(Investment.path("child") + "/metrics");
    assertThat(history.getList("items.sequence")).containsExactly(1, 2, 3);
    assertThat(figure(history, "use-of-loans")).containsExactly("-300.00", "-350.00", "-350.00");
    // 1000 + 300 − 100; 1000 + 350 − 100; 1000 + 350 − 120
    assertThat(figure(history, "closing-investment-debt"))
        .containsExactly("1200.00", "1250.00", "1230.00");
    Map<String, BigDecimal> told =
        new TreeMap<>(Published.awaitState(investment.key("child").key(), 3).years().get(2024));
    MetricsHistory.NOT_TRACED.forEach(metric -> told.remove(metric.code()));
    assertThat(history.getMap("items[2].years.'2024'"))
        .as("the last change leaves what the state tells")
        .hasToString(told.toString());

    JsonPath base = investment.json(Investment.path("base") + "/metrics");
    assertThat(base.getMap("items[0].years")).isEmpty();
    assertThat(base.getString("items[2].years.'2024'.'closing-investment-debt'"))
        .isEqualTo("1200.00");
  }

  @Test
  void versionThatDoesNotExistIsAProblem() {
    new Investment("4575").get(Investment.path("none") + "/metrics").statusCode(404);
  }

  private static List<String> figure(JsonPath history, String metric) {
    return history.getList("items.years.'2024'.'" + metric + "'").stream()
        .map(Object::toString)
        .toList();
  }
}
