package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is read of investments gives the same answer for ever when it is asked as of then. */
@QuarkusTest
class AsOfTest {

  private static final String BASE = Investment.path("base");

  /** Each with a write between the two reads that changes what is answered now. */
  private static final List<String> READS =
      List.of(
          BASE + "/debt?x",
          BASE + "/debt/sensitivity?step=1",
          BASE + "/debt/minimum-instalment?balances=closing",
          BASE + "/loans?x",
          BASE + "/interest?x",
          BASE + "/assets?x",
          BASE + "/running-costs?x",
          BASE + "/changes?x",
          BASE + "/metrics?x",
          BASE + "/projects/skole/following?until=2024-12-31",
          Investment.path("child") + "/projects/skole/following?until=2024-12-31",
          "/plans/2024-2027/versions/base/statements/5-5-2?x",
          "/investment-purposes?x",
          "/account-books/2022/investment?x",
          "/self-cost?x",
          "/self-cost/water?x");

  private static void state(Investment investment, int step) {
    investment
        .change(
            "base",
            "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":%d}"
                .formatted(step == 1 ? -80000000 : -5000000))
        .statusCode(201);
    investment
        .debt(
            "base",
            """
            {"loanClass":"ordinary","year":2024,"item":"opening","amount":%d00000000,
             "basis":"derived","source":"001:11180"},
            {"loanClass":"ordinary","year":2024,"item":"instalment","amount":%d0000000,
             "basis":"stated","source":"001:11180"}"""
                .formatted(step, step))
        .statusCode(201);
    investment
        .post(
            BASE + "/loans",
            """
            {"title":"Lån","loans":[{"id":"klp","name":"KLP","purpose":"own-investments",
              "loanClass":"ordinary","start":"standing","year":2024,"principal":%d00000000,
              "repayment":{"kind":"serial","lastYear":2043},"basis":"stated","source":"001:11180"}]}"""
                .formatted(step))
        .statusCode(201);
    investment
        .post(
            BASE + "/interest",
            """
            {"title":"Renter","assumptions":[{"year":2024,"ratePercent":%d.50,"basis":"stated",
              "source":"001:11175"}]}"""
                .formatted(step))
        .statusCode(201);
    investment
        .post(
            BASE + "/assets",
            """
            {"title":"Anleggsmidler","classes":[{"code":"bygg","names":{"nb":"Bygg","en":"Buildings"},
              "lifetimeYears":50,"remainingYears":%d0,"openingValue":%d00000000,"basis":"stated",
              "source":"Note 5"}]}"""
                .formatted(step, step))
        .statusCode(201);
    investment
        .post(
            BASE + "/running-costs",
            """
            {"title":"FDV","costs":[{"project":"skole","fromYear":2026,"amount":%d000000,
              "basis":"stated","source":"001:7375"}]}"""
                .formatted(step))
        .statusCode(201);
    investment
        .post(
            "/actuals/investment",
            """
            {"title":"Regnskap","spending":[{"project":"skole","period":"2024-03","amount":%d}]}"""
                .formatted(step))
        .statusCode(201);
    investment
        .post(
            "/actuals/investment/reports",
            """
            {"title":"Tertial","date":"2024-04-30","reports":[{"project":"skole",
              "progress":"on-plan","forecastTotal":%d50000000}]}"""
                .formatted(step))
        .statusCode(201);
    investment
        .post(
            "/account-books/2022/investment/changes",
            """
            {"title":"Regnskap 2022","entries":[{"year":2022,"line":"use-of-loans","amount":-%d}]}"""
                .formatted(step))
        .statusCode(201);
    investment
        .post(
            "/self-cost",
            """
            {"title":"Selvkost","areas":[{"code":"water","names":{"nb":"Vann","en":"Water"},
              "standardConsumption":"%d50 m³","source":"001:10500"}]}"""
                .formatted(step))
        .statusCode(201);
    investment
        .post(
            "/investment-purposes",
            """
            {"purposes":[{"code":"kirke-%d","line":"grants-to-others-investments",
              "names":{"nb":"Kirke","en":"Church"},"order":%d}]}"""
                .formatted(step, step))
        .statusCode(201);
  }

  private static String read(Investment investment, String path, Instant asOf) {
    return investment
        .get(path + (asOf == null ? "" : "&asOf=" + asOf))
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void everyReadAnswersAsItDidThen() {
    Investment investment = Investment.withDraft("4001");
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    BudgetEvents.send(BudgetEvents.created("4001", "child", "base"));
    investment.awaitBudget("child", 1);
    state(investment, 1);
    var before = READS.stream().collect(Collectors.toMap(r -> r, r -> read(investment, r, null)));
    Instant then = Instant.now();
    state(investment, 2);
    investment
        .post(BASE + "/projects/skole/postponements", "{\"reason\":\"Utsatt\",\"years\":2}")
        .statusCode(201);
    assertSoftly(
        softly ->
            READS.forEach(
                path -> {
                  softly
                      .assertThat(read(investment, path, null))
                      .as("now " + path)
                      .isNotEqualTo(before.get(path));
                  softly
                      .assertThat(read(investment, path, then))
                      .as("then " + path)
                      .isEqualTo(before.get(path));
                }));
  }

  @Test
  void nothingIsAnsweredBeforeItBeganNorOfWhatHasNotPassed() {
    Instant before = Instant.now();
    Investment investment = Investment.withDraft("4002");
    investment.get(BASE + "/debt?asOf=" + before).statusCode(404);
    investment.get(BASE + "/loans?asOf=2999-01-01T00:00:00Z").statusCode(400);
    investment.get("/investment-purposes?asOf=2999-01-01T00:00:00Z").statusCode(400);
    investment.get("/self-cost?asOf=2999-01-01T00:00:00Z").statusCode(400);
    assertThat(investment.json("/self-cost?asOf=" + before).getInt("sequence")).isZero();
    investment.get(BASE + "/changes?asOf=yesterday").statusCode(400);
  }
}
