package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.investment.ProjectsFollowed;
import no.handlingsrom.testkit.EventSchemas;
import org.junit.jupiter.api.Test;

/** A project is followed over its life: money, forecast, progress, and how it was framed. */
@QuarkusTest
class FollowingTest {

  private static final String FOLLOWING = Investment.path("base") + "/projects/skole/following";

  private static Investment with(String municipality) {
    Investment investment = Investment.withDraft(municipality);
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    return investment;
  }

  private static ValidatableResponse spend(Investment investment, String spending) {
    return investment.post(
        "/actuals/investment", "{\"title\":\"Regnskap\",\"spending\":[" + spending + "]}");
  }

  private static ValidatableResponse report(Investment investment, String date, String report) {
    return investment.post(
        "/actuals/investment/reports",
        "{\"title\":\"Tertial\",\"date\":\""
            + date
            + "\",\"reports\":[{\"project\":\"skole\","
            + report
            + "}]}");
  }

  @Test
  void restIsRevisedLessSpentAndMayBeNegative() {
    Investment investment = with("8751");
    investment
        .change(
            "base",
            "{\"year\":2024,\"area\":\"oppvekst\",\"project\":\"skole\","
                + "\"line\":\"investment-fixed-assets\",\"amount\":-5000000}")
        .statusCode(201);
    spend(
            investment,
            "{\"project\":\"skole\",\"period\":\"2023-12\",\"amount\":20000000},"
                + "{\"project\":\"skole\",\"period\":\"2024-03\",\"amount\":60000000},"
                + "{\"project\":\"skole\",\"period\":\"2024-04\",\"amount\":15000000.5},"
                + "{\"project\":\"skole\",\"period\":\"2024-05\",\"amount\":1000000}")
        .statusCode(201)
        .body("sequence", is(2));
    JsonPath april = investment.json(FOLLOWING + "?until=2024-04-30");
    assertThat(april.<BigDecimal>get("spentToDate")).isEqualByComparingTo("95000000.5");
    assertThat(april.<BigDecimal>get("rest")).isEqualByComparingTo("64999999.5"); // of 160 mill.
    String year = "years.find { it.year == 2024 }.";
    assertThat(april.<BigDecimal>get(year + "original")).isEqualByComparingTo("75000000");
    assertThat(april.<BigDecimal>get(year + "changes")).isEqualByComparingTo("-5000000");
    assertThat(april.<BigDecimal>get(year + "revised")).isEqualByComparingTo("70000000");
    assertThat(april.<BigDecimal>get(year + "spent")).isEqualByComparingTo("75000000.5");
    assertThat(april.<BigDecimal>get(year + "rest")).isEqualByComparingTo("-5000000.5");
    assertThat(april.getList("years.year", Integer.class)).containsExactly(2023, 2024, 2025);
    assertThat(investment.json(FOLLOWING + "?until=2024-02-01").<BigDecimal>get("spentToDate"))
        .isEqualByComparingTo("20000000");
    spend(investment, "{\"project\":\"skole\",\"period\":\"2024-04\",\"amount\":-5000000.5}")
        .statusCode(201);
    assertThat(investment.json(FOLLOWING + "?until=2024-04-30").<BigDecimal>get("spentToDate"))
        .isEqualByComparingTo("90000000");
  }

  @Test
  void progressIsToldPerReportDateWhateverTheMoneySays() {
    Investment investment = with("8752");
    investment
        .get(FOLLOWING)
        .statusCode(200)
        .body("progress", nullValue())
        .body("reports", hasSize(0));
    report(
            investment,
            "2024-04-30",
            "\"progress\":\"on-plan\",\"milestones\":[{\"name\":\"Byggestart\","
                + "\"due\":\"2024-08-15\"}]")
        .statusCode(201);
    report(investment, "2024-08-31", "\"progress\":\"on-plan\",\"forecastTotal\":150000000")
        .statusCode(201);
    report(
            investment,
            "2024-08-31",
            "\"progress\":\"delayed\",\"forecastTotal\":172500000,"
                + "\"milestones\":[{\"name\":\"Byggestart\",\"due\":\"2024-08-15\","
                + "\"reached\":\"2024-09-02\"}]")
        .statusCode(201);
    JsonPath following = investment.json(FOLLOWING + "?until=2024-12-31");
    assertThat(following.getString("progress")).isEqualTo("delayed");
    assertThat(following.<BigDecimal>get("forecastTotal")).isEqualByComparingTo("172500000");
    assertThat(following.<BigDecimal>get("forecastDeviation")).isEqualByComparingTo("-12500000");
    assertThat(following.getList("reports.date")).containsExactly("2024-04-30", "2024-08-31");
    assertThat(following.getList("reports.milestones.flatten().reached", String.class))
        .isEqualTo(Arrays.asList(null, "2024-09-02"));
    investment
        .get(FOLLOWING + "?until=2024-05-01")
        .body("progress", is("on-plan"))
        .body("forecastTotal", nullValue());
  }

  @Test
  void frameAndCompletionAreToldFromVersionToVersion() {
    Investment investment = with("8753");
    BudgetEvents.send(BudgetEvents.created("8753", "child", "base"));
    investment.awaitBudget("child", 1);
    investment
        .post(
            Investment.path("child") + "/projects/skole/postponements",
            "{\"reason\":\"Utsatt\",\"years\":2}")
        .statusCode(201);
    investment
        .get(FOLLOWING)
        .body("versions.version", is(List.of("base", "child")))
        .body("versions.completionYear", is(List.of(2026, 2028)))
        .body("versions.inPlan", is(List.of(125000000.0f, 125000000.0f)));
    JsonPath child = investment.json(Investment.path("child") + "/projects/skole/following");
    assertThat(child.<BigDecimal>get("years.find { it.year == 2024 }.original"))
        .isEqualByComparingTo("75000000");
    assertThat(child.<BigDecimal>get("years.find { it.year == 2024 }.revised"))
        .isEqualByComparingTo("0");
    assertThat(child.<BigDecimal>get("years.find { it.year == 2026 }.changes"))
        .isEqualByComparingTo("75000000");
  }

  @Test
  void followUpIsAnnouncedAndBadInputIsNot() {
    Investment investment = with("8754");
    spend(investment, "{\"project\":\"nowhere\",\"period\":\"2024-03\",\"amount\":1}")
        .statusCode(422)
        .body("violations.field", is(List.of("spending[0].project")));
    spend(investment, "{\"project\":\"skole\",\"period\":\"2024-13\",\"amount\":1}")
        .statusCode(400)
        .body("violations.field", is(List.of("spending[0].period")));
    report(investment, "2024-04-31", "\"progress\":\"on-plan\"").statusCode(400);
    report(investment, "2024-04-30", "\"progress\":\"late\"")
        .statusCode(400)
        .body("violations.field", is(List.of("reports[0].progress")));
    report(investment, "2024-04-30", "\"progress\":\"done\",\"forecastTotal\":-1").statusCode(400);
    investment.get(FOLLOWING + "?until=april").statusCode(400);
    investment.get(Investment.path("base") + "/projects/nowhere/following").statusCode(404);

    report(investment, "2024-04-30", "\"progress\":\"done\"").statusCode(201);
    var records =
        await()
            .until(
                () -> Published.records(Topic.INVESTMENT_CHANGES, "8754/follow-up"),
                found -> !found.isEmpty());
    EventSchemas.check(records);
    assertThat(Published.changes("8754/follow-up"))
        .singleElement()
        .isInstanceOfSatisfying(
            ProjectsFollowed.class,
            followed -> assertThat(followed.projects()).containsExactly("skole"));
  }
}
