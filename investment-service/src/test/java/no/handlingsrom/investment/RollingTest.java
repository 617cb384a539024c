package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.AmendmentPosted;
import no.handlingsrom.contracts.budget.AmendmentStarted;
import no.handlingsrom.contracts.budget.AmendmentVoided;
import no.handlingsrom.contracts.budget.HearingRecorded;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.budget.VersionRolled;
import no.handlingsrom.contracts.investment.InvestmentRolled;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import org.junit.jupiter.api.Test;

/**
 * Investments follow when a plan is rolled into the next: from the same cut, and losing nothing.
 */
@QuarkusTest
class RollingTest {

  private static final PlanInfo NEXT = new PlanInfo("2025-2028", 2025, 4, 10, 2025, List.of());
  private static final String DRAFT = "/plans/2025-2028/versions/first-draft/investment";
  private static final String REPORT = DRAFT + "/rolling";
  private static final String ROLLING_ROAD =
      """
      {"id":"vei","name":"Trafikksikkerhet","area":"medborgerskap","line":"investment-fixed-assets",
       "selfCost":false,"rolling":true,"source":"001:7375",
       "appropriations":[{"year":2024,"amount":2000000},{"year":2025,"amount":2000000},
                         {"year":2032,"amount":2000000},{"year":2033,"amount":2500000}]}""";

  @TestHTTPResource("/")
  URI service;

  @Test
  void yearsStayRollingProjectsGoOnAndWhatIsLeftIsCarriedWithItsFinancing() {
    Investment investment = amended("4221");
    spend(investment, "2024-03", 60_000_000);
    spend(investment, "2024-12", 5_000_000);
    roll(investment, VersionKey.AMENDED, 1);
    investment.get(DRAFT + "/changes?after=budget:2").statusCode(200);

    JsonPath report = investment.json(REPORT);
    assertThat(report.getString("status")).isEqualTo("followed");
    assertThat(report.getList("steps.sequence", Integer.class)).containsExactly(2, 3, 4, 5);
    assertThat(
            report.getString(
                "projects.collect { it.project + ' ' + it.carried + ' ' + it.reason }"))
        .isEqualTo("[skole 10000000.00 null, vei 0.00 spending-unknown]");
    assertThat(row(report, "skole", "investment-fixed-assets", 2025))
        .isEqualTo("50000000.00: 50000000.00 0.00 10000000.00 = 60000000.00");
    // 20 % VAT compensation of what is carried, loans for the rest
    assertThat(row(report, null, "vat-compensation", 2025))
        .isEqualTo("0.00: 0.00 0.00 -2000000.00 = -2000000.00");
    assertThat(row(report, null, "use-of-loans", 2025))
        .isEqualTo("-52000000.00: -52000000.00 0.00 -8000000.00 = -60000000.00");
    // the tenth year: only what goes on, and nobody has adopted it
    assertThat(row(report, "vei", "investment-fixed-assets", 2034))
        .isEqualTo("null: 0.00 2500000.00 0.00 = 2500000.00");
    assertThat(report.getString("rows.findAll { it.year == 2034 }.forecast")).isEqualTo("[true]");
    investment
        .get(DRAFT + "/projects/skole")
        .body("appropriations.year", contains(2025))
        .body("grossCost", is(160000000.00f));

    // 900 million on 1 January 2024, 77 drawn and 30 paid
    investment.get(REPORT).body("debt.opening", contains(947000000.00f));
    investment
        .get(DRAFT + "/debt")
        .body("positions.findAll { it.item == 'instalment' }.year", contains(2025, 2026));
    InvestmentRolled told =
        (InvestmentRolled)
            Published.changes("4221/2025-2028/first-draft").stream()
                .filter(InvestmentRolled.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(told.carriedProjects()).isEqualTo(1);
    assertThat(told.unknownProjects()).isEqualTo(1);
    // the old plan is what it was
    assertThat(outlay(investment, Investment.path(VersionKey.AMENDED), 2024))
        .isEqualByComparingTo("75000000");
    investment
        .request()
        .accept("text/csv")
        .get(REPORT)
        .then()
        .statusCode(200)
        .contentType("text/csv");
  }

  @Test
  void aYearThatIsNotClosedCarriesNothing() {
    Investment investment = amended("4222");
    spend(investment, "2024-08", 60_000_000);
    roll(investment, VersionKey.AMENDED, 1);
    investment.get(DRAFT + "/changes?after=budget:2").statusCode(200);
    investment
        .get(REPORT)
        .body("projects.reason", contains("spending-unknown", "spending-unknown"))
        .body("projects.spent", contains(nullValue(), nullValue()))
        .body("rows.findAll { it.unspent != 0 }", empty());
  }

  @Test
  void itWaitsUntilTheSourceHasGotToTheCut() {
    Investment investment = amended("4223");
    roll(investment, VersionKey.AMENDED, 3);
    investment.get(DRAFT + "/changes?after=budget:2").statusCode(200);
    investment.get(REPORT).body("status", is("waiting")).body("rows", empty());
    BudgetEvents.send(
        new AmendmentVoided(
            investment.key(VersionKey.AMENDED), 3, Instant.now(), null, "t", true, List.of()));
    investment.awaitBudget(VersionKey.AMENDED, 3);
    investment.get(REPORT).body("status", is("followed"));
    assertThat(outlay(investment, DRAFT, 2025)).isEqualByComparingTo("50000000");
  }

  @Test
  void aLegThatWasPostedAfterTheCutIsNotPartOfItAndARepeatedEventChangesNothing() {
    Investment investment = amended("4224");
    investment
        .post(
            Investment.path(VersionKey.AMENDED) + "/amendment-legs",
            """
            {"amendment":"senere","content":{"title":"Skole","year":2025,"blocks":[
              {"kind":"change-of-year","lines":[{"project":"skole","cost":4000000}]}]}}""")
        .statusCode(201);
    UUID attempt = UUID.randomUUID();
    VersionKey amended = investment.key(VersionKey.AMENDED);
    BudgetEvents.send(new AmendmentStarted(amended, 2, Instant.now(), attempt, "senere"));
    await()
        .until(
            () ->
                Published.changes(amended.key()).stream()
                    .anyMatch(InvestmentVoted.class::isInstance));
    BudgetEvents.send(
        new AmendmentPosted(amended, 3, Instant.now(), attempt, "senere", "Skole", "K-sak 1", 0));
    investment.awaitBudget(VersionKey.AMENDED, 3);
    assertThat(outlay(investment, Investment.path(VersionKey.AMENDED), 2025))
        .isEqualByComparingTo("54000000");

    VersionRolled rolled = roll(investment, VersionKey.AMENDED, 1);
    BudgetEvents.send(rolled, rolled);
    BudgetEvents.send(
        new HearingRecorded(rolled.version(), 3, Instant.now(), LocalDate.of(2024, 11, 21)));
    investment.get(DRAFT + "/changes?after=budget:3").statusCode(200);
    assertThat(outlay(investment, DRAFT, 2025)).isEqualByComparingTo("50000000");
    assertThat(
            Published.changes("4224/2025-2028/first-draft").stream()
                .filter(InvestmentRolled.class::isInstance))
        .hasSize(1);
  }

  @Test
  void investmentsOfAskerAreMovedOnByAYear() {
    Investment asker = AskerSample.load(service);
    roll(asker, "director-proposal", 1);
    asker.get(DRAFT + "/changes?after=budget:2").statusCode(200);
    JsonPath statement =
        asker.json("/plans/2025-2028/versions/first-draft/statements/5-5-1?unit=kNOK");
    String expenditure = "lines.find { it.code == 'sum-investment-expenditure' }.amounts";
    // 1 614 300, 1 691 600 and 1 066 500 (001:11352)
    assertThat(statement.getList(expenditure, BigDecimal.class).subList(0, 3))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("1614300"), new BigDecimal("1691600"), new BigDecimal("1066500"));
    JsonPath report = asker.json(REPORT);
    assertThat(report.getList("projects.findAll { it.carried != 0 }")).isEmpty();
    // 9.8 milliard is printed as the debt at the end of 2024
    assertThat(report.<BigDecimal>get("debt.find { it.loanClass == 'unspecified' }.opening"))
        .isEqualByComparingTo("9800000000");
    BigDecimal goesOn =
        AskerSample.rows("investment/projects-2024-2027.csv").stream()
            .filter(row -> row.getField("rolling").equals("true"))
            .map(row -> new BigDecimal(row.getField("2033")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(
            report.<BigDecimal>getList("rows.findAll { it.year == 2034 }.rolled").stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(goesOn)
        .isPositive();
  }

  /** An adopted budget with a school, a road that goes on, financing and debt. */
  private static Investment amended(String municipality) {
    Investment investment = Investment.withDraft(municipality);
    investment
        .projects("base", Investment.PROJECT.formatted("skole") + "," + ROLLING_ROAD)
        .statusCode(201);
    investment
        .change(
            "base",
            "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":-77000000},"
                + "{\"year\":2025,\"line\":\"use-of-loans\",\"amount\":-52000000}")
        .statusCode(201);
    investment
        .debt(
            "base",
            """
            {"loanClass":"unspecified","year":2024,"item":"opening","amount":900000000,"basis":"stated","source":"x"},
            {"loanClass":"unspecified","year":2024,"item":"instalment","amount":30000000,"basis":"stated","source":"x"},
            {"loanClass":"unspecified","year":2025,"item":"instalment","amount":31000000,"basis":"stated","source":"x"},
            {"loanClass":"unspecified","year":2026,"item":"instalment","amount":32000000,"basis":"stated","source":"x"}""")
        .statusCode(201);
    BudgetEvents.send(BudgetEvents.created(municipality, VersionKey.AMENDED, "base"));
    investment.awaitBudget(VersionKey.AMENDED, 1);
    return investment;
  }

  private static void spend(Investment investment, String period, long amount) {
    investment
        .post(
            "/actuals/investment",
            "{\"title\":\"Regnskap\",\"spending\":[{\"project\":\"skole\",\"period\":\"%s\",\"amount\":%d}]}"
                .formatted(period, amount))
        .statusCode(201);
  }

  private static VersionRolled roll(Investment investment, String from, long budgetSequence) {
    VersionKey draft = new VersionKey(investment.municipality, NEXT.plan(), "first-draft");
    VersionRolled rolled =
        new VersionRolled(draft, 2, Instant.now(), BudgetEvents.PLAN, from, budgetSequence);
    BudgetEvents.send(
        BudgetEvents.created(draft, null, NEXT, BudgetEvents.organisation(1)), rolled);
    return rolled;
  }

  private static BigDecimal outlay(Investment investment, String version, int year) {
    return investment
        .json(version + "/projects/skole")
        .getObject("appropriations.find { it.year == " + year + " }.amount", BigDecimal.class);
  }

  /** Old: as it was, goes on, unspent = rolled. */
  private static String row(JsonPath report, String project, String line, int year) {
    String wanted = project == null ? "it.project == null" : "it.project == '" + project + "'";
    Map<String, Object> row =
        report.getMap(
            "rows.find { %s && it.line == '%s' && it.year == %d }".formatted(wanted, line, year));
    return "%s: %s %s %s = %s"
        .formatted(
            row.get("old"),
            row.get("asItWas"),
            row.get("goesOn"),
            row.get("unspent"),
            row.get("rolled"));
  }
}
