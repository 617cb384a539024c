package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loans that nobody has taken up yet are repaid by terms that a version assumes. */
@QuarkusTest
class DebtTermsTest {

  private static final String BASE = Investment.path("base");

  /** What stands in 2028 over 24 years, what is drawn over 30. */
  private static final String SERIAL =
      """
      {"loanClass":"unspecified","kind":"serial","years":30,"standingYears":24,"basis":"derived",
       "source":"10 821 120 ÷ 455 000 (001:11180)"}""";

  @TestHTTPResource("/")
  URI service;

  private static ValidatableResponse assume(Investment investment, String version, String terms) {
    return investment.post(
        Investment.path(version) + "/debt/terms",
        "{\"title\":\"Vilkår\",\"terms\":[" + terms + "]}");
  }

  /** The investment debt of Asker, and 300 million drawn a year from 2028 on. */
  @Test
  void askersDebtRunsForAllTenYearsAndItsFourPlannedOnesStayAsPrinted() {
    Investment asker = AskerSample.load(service);
    BudgetEvents.send(BudgetEvents.created("3203", "ten-years", "director-proposal"));
    asker.awaitBudget("ten-years", 1);
    asker
        .change(
            "ten-years",
            String.join(
                ",",
                IntStream.range(2028, 2034)
                    .mapToObj(
                        year ->
                            "{\"year\":%d,\"line\":\"use-of-loans\",\"amount\":-300000000}"
                                .formatted(year))
                    .toList()))
        .statusCode(201);
    assume(asker, "ten-years", SERIAL).statusCode(201);
    JsonPath debt = asker.json(Investment.path("ten-years") + "/debt");
    assertThat(closings(debt).subList(0, 4))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly( // 001:4512
            nok("9800000000"), nok("10243480000"), nok("10797780000"), nok("10821120000"));
    // 10 821 120 ÷ 24 = 450 880 each year; 10 000 more for each 300 000 drawn before
    assertThat(debt.getList("investmentDebt.instalments", BigDecimal.class).subList(4, 10))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            nok("450880000"),
            nok("460880000"),
            nok("470880000"),
            nok("480880000"),
            nok("490880000"),
            nok("500880000"));
    assertThat(closings(debt).get(9)).isEqualByComparingTo("9765840000");
    assertThat(debt.getList("investmentDebt.assumed", Boolean.class))
        .containsExactly(false, false, false, false, true, true, true, true, true, true);
  }

  private static List<BigDecimal> closings(JsonPath debt) {
    return debt.getList("investmentDebt.closing", BigDecimal.class);
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }

  private static Investment owing(String municipality) {
    Investment investment = Investment.withDraft(municipality);
    investment
        .debt(
            "base",
            """
            {"loanClass":"unspecified","year":2024,"item":"opening","amount":2400000000,
             "basis":"stated","source":"x"}""")
        .statusCode(201);
    investment
        .change(
            "base",
            """
            {"year":2024,"line":"use-of-loans","amount":-300000000},
            {"year":2025,"line":"use-of-loans","amount":0}""")
        .statusCode(201);
    return investment;
  }

  @Test
  void interestFollowsAndEarlierAnswersDoNot() {
    Investment investment = owing("4012");
    investment
        .post(
            BASE + "/interest",
            """
            {"title":"Renter","assumptions":[
             {"year":2024,"ratePercent":4,"basis":"stated","source":"x"},
             {"year":2025,"ratePercent":4,"basis":"stated","source":"x"}]}""")
        .statusCode(201);
    assertThat(investment.json(BASE + "/interest").<Object>get("years[0].interest")).isNull();
    Instant then = Instant.now();
    assume(investment, "base", SERIAL).statusCode(201);
    // on the average of 2 400 and 2 600 million, then of 2 600 and 2 490
    JsonPath interest = investment.json(BASE + "/interest");
    assertThat(interest.<BigDecimal>get("years[0].interest")).isEqualByComparingTo("100000000");
    assertThat(interest.<BigDecimal>get("years[1].interest")).isEqualByComparingTo("101800000");
    assertThat(investment.json(BASE + "/interest?asOf=" + then).<Object>get("years[0].interest"))
        .isNull();
    assertThat(Published.awaitState("4012/2024-2027/base", 5).years().get(2025))
        .containsEntry("closing-investment-debt", new BigDecimal("2490000000.00"))
        .containsEntry("planned-loan-instalments", new BigDecimal("110000000.00"));
  }

  @Test
  void withoutTermsYearsAreNotKnownAndTermsCanBeTakenBack() {
    Investment investment = owing("4013");
    assertThat(closings(investment.json(BASE + "/debt"))).containsOnlyNulls();
    assume(investment, "base", SERIAL).statusCode(201);
    assertThat(closings(investment.json(BASE + "/debt")).get(0)).isEqualByComparingTo("2600000000");
    BudgetEvents.send(BudgetEvents.created("4013", "child", "base"));
    investment.awaitBudget("child", 1);
    assume(
            investment,
            "base",
            "{\"loanClass\":\"unspecified\",\"basis\":\"stated\",\"source\":\"x\"}")
        .statusCode(201);
    assertThat(closings(investment.json(BASE + "/debt"))).containsOnlyNulls();
    assertThat(closings(investment.json(Investment.path("child") + "/debt")).get(0))
        .isEqualByComparingTo("2600000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"years\":30,          |                   | 422 | terms[0].years",
        "\"years\":30           | \"years\":0       | 400 | terms[0].years",
        "\"kind\":\"serial\"    | \"kind\":\"fixed\" | 422 | terms[0].years",
        "\"basis\"              | \"percent\":4,\"basis\" | 422 | terms[0].percent",
      })
  void termsThatContradictTheirKindAreRefused(String part, String by, int status, String field) {
    assume(bad(), "base", SERIAL.replace(part, by == null ? "" : by))
        .statusCode(status)
        .body("violations.field", is(List.of(field)));
  }

  @Test
  void aClassIsAssumedOnce() {
    assume(bad(), "base", SERIAL + "," + SERIAL)
        .statusCode(422)
        .body("violations.field", is(List.of("terms[1].loanClass")));
  }

  private static Investment bad;

  private static Investment bad() {
    if (bad == null) {
      bad = Investment.withDraft("4014");
    }
    return bad;
  }
}
