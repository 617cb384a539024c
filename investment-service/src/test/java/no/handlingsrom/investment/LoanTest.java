package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loans one by one: where each goes, what they make of the debt, and what they cost. */
@QuarkusTest
class LoanTest {

  private static final String SERIAL =
      """
      {"id":"serial","name":"Serielån","loanClass":"ordinary","purpose":"own-investments",
       "start":"standing","year":2024,"principal":1000000.00,
       "repayment":{"kind":"serial","lastYear":2026},"basis":"stated","source":"Låneoversikt",
       "fixedInterest":{"ratePercent":2,"lastYear":2024}}""";
  private static final String DRAWN =
      """
      {"id":"drawn","name":"Nytt lån","loanClass":"ordinary","purpose":"own-investments",
       "start":"drawn","year":2024,"principal":600000,"repayment":{"kind":"fixed","amount":200000},
       "basis":"derived","source":"Investeringsplan"}""";

  @Test
  void aLoanGoesOnToItsLastInstalment() {
    Investment investment = Investment.withDraft("9651");
    loans(investment, "base", SERIAL).statusCode(201).body("sequence", is(2));
    JsonPath answer = investment.json(Investment.path("base") + "/loans");
    assertThat(answer.getList("items[0].years.instalments", BigDecimal.class))
        .usingElementComparator(BigDecimal::compareTo)
        .startsWith(nok("333333.33"), nok("333333.33"), nok("333333.34"), nok("0"));
    assertThat(answer.getList("classes.loanClass", String.class)).containsExactly("ordinary");
    assertThat(answer.getList("classes[0].years.closing", BigDecimal.class).get(1))
        .isEqualByComparingTo(nok("333333.34"));
  }

  @Test
  void debtFollowsTheLoansThatAddUpToIt() {
    Investment investment = Investment.withDraft("9652");
    loans(investment, "base", SERIAL + "," + DRAWN).statusCode(201);
    investment
        .change(
            "base",
            """
            {"year":2024,"line":"use-of-loans","amount":-600000},
            {"year":2025,"line":"use-of-loans","amount":0}""")
        .statusCode(201);
    JsonPath debt = investment.json(Investment.path("base") + "/debt");
    assertThat(debt.getList("investmentDebt.opening", BigDecimal.class))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(nok("1000000"), nok("1266666.67"), nok("733333.34"));
    assertThat(debt.getList("investmentDebt.instalments", BigDecimal.class).subList(0, 2))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(nok("333333.33"), nok("533333.33"));
    assertThat(debt.getList("positions")).isEmpty();
  }

  @Test
  void boundInterestIsCertainAndTheRestFloats() {
    Investment investment = Investment.withDraft("9653");
    loans(investment, "base", SERIAL + "," + DRAWN).statusCode(201);
    investment
        .change("base", "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":-600000}")
        .statusCode(201);
    interest(
            investment,
            """
            {"year":2024,"ratePercent":4,"published":30000,"basis":"stated","source":"x"}""",
            """
            {"fromYear":2024,"leastFixedShare":0.3,"leastFloatingShare":0.4,"source":"x"}""")
        .statusCode(201);
    JsonPath answer = investment.json(Investment.path("base") + "/interest");
    // bound: (1 000 000 + 666 666.67) ÷ 2 × 2 % = 16 666.67; floating: 600 000 ÷ 2 × 4 % = 12 000
    assertThat(answer.<BigDecimal>get("years[0].interest")).isEqualByComparingTo("28666.67");
    assertThat(answer.<BigDecimal>get("years[0].difference")).isEqualByComparingTo("-1333.33");
    // 1 666 666.67 of 2 266 666.67 is bound
    assertThat(answer.<BigDecimal>get("years[0].fixedShare")).isEqualByComparingTo("0.7353");
    assertThat(answer.getString("years[0].fixedShareVerdict")).isEqualTo("too-little-floating");
    JsonPath sensitivity = investment.json(Investment.path("base") + "/debt/sensitivity?step=0.5");
    assertThat(sensitivity.<BigDecimal>get("years[0].up")).isEqualByComparingTo("1500.00");
    assertThat(sensitivity.<BigDecimal>get("years[0].down")).isEqualByComparingTo("-1500.00");
    assertThat(sensitivity.getBoolean("years[0].fixedShareKnown")).isTrue();
  }

  @Test
  void aLoanStatedAgainTakesThePlaceOfTheEarlierOneInTheBranchToo() {
    Investment investment = Investment.withDraft("9654");
    loans(investment, "base", SERIAL + "," + DRAWN).statusCode(201);
    loans(investment, "base", SERIAL.replace("1000000.00", "900000")).statusCode(201);
    BudgetEvents.send(BudgetEvents.created("9654", "child", "base"));
    investment.awaitBudget("child", 1);
    loans(investment, "base", SERIAL.replace("1000000.00", "1")).statusCode(201);
    JsonPath child = investment.json(Investment.path("child") + "/loans");
    assertThat(child.getList("items.loan.id", String.class)).containsExactly("drawn", "serial");
    assertThat(child.<BigDecimal>get("items[1].loan.principal")).isEqualByComparingTo("900000");
    loans(investment, "child", SERIAL.replace("1000000.00", "2")).statusCode(201);
    assertThat(
            investment
                .json(Investment.path("base") + "/loans")
                .<BigDecimal>get("items[1].loan.principal"))
        .isEqualByComparingTo("1");
  }

  @Test
  void aFrozenVersionTakesNoLoans() {
    Investment investment = Investment.withDraft("9655");
    BudgetEvents.send(BudgetEvents.proposed("9655", "base", 2));
    investment.awaitBudget("base", 2);
    loans(investment, "base", SERIAL).statusCode(409);
    interest(
            investment,
            "{\"year\":2024,\"ratePercent\":4,\"basis\":\"stated\",\"source\":\"x\"}",
            "")
        .statusCode(409);
    investment.get(Investment.path("base") + "/loans").body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "standing\",\"year\":2024 | standing\",\"year\":2025            | 422 | loans[0].year",
        "standing\",\"year\":2024 | drawn\",\"year\":2023               | 422 | loans[0].year",
        "standing\",\"year\":2024 | standing\",\"year\":\"2024\"        | 400 | loans[0].year",
        "own-investments          | on-lending                          | 422 | loans[0].purpose",
        "own-investments          | holiday                             | 400 | loans[0].purpose",
        "1000000.00               | -0.01                               | 422 | loans[0].principal",
        "1000000.00               | 0.001                               | 400 | loans[0].principal",
        "1000000.00               | null                                | 400 | loans[0].principal",
        "\"lastYear\":2026        | \"lastYear\":2023                   | 422 | loans[0].repayment.lastYear",
        "\"lastYear\":2026        | \"amount\":1                        | 422 | loans[0].repayment.lastYear",
        "\"lastYear\":2026        | \"lastYear\":2026,\"amount\":1      | 422 | loans[0].repayment.amount",
        "\"id\":\"serial\"        | \"id\":\"Serial!\"                  | 400 | loans[0].id",
        "\"source\":\"Låneoversikt\" | \"source\":\" \"                | 400 | loans[0].source",
      })
  void aLoanThatContradictsItselfIsRefused(String part, String by, int status, String field) {
    Investment investment = bad();
    loans(investment, "base", SERIAL.replace(part, by))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("violations.field", is(List.of(field)));
    investment.get(Investment.path("base") + "/loans").body("items", hasSize(0));
    investment.get(Investment.path("base") + "/changes").body("items", hasSize(1));
  }

  @Test
  void aLoanGivenTwiceIsRefused() {
    loans(bad(), "base", SERIAL + "," + SERIAL)
        .statusCode(422)
        .body("violations.field", is(List.of("loans[1].id")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"year\":2023,\"ratePercent\":4,\"basis\":\"stated\",\"source\":\"x\"} | 422 | assumptions[0].year",
        "{\"year\":2034,\"ratePercent\":4,\"basis\":\"stated\",\"source\":\"x\"} | 422 | assumptions[0].year",
        "{\"year\":2024,\"ratePercent\":\"4\",\"basis\":\"stated\",\"source\":\"x\"} | 400 | assumptions[0].ratePercent",
        "{\"year\":2024,\"ratePercent\":4,\"published\":-1,\"basis\":\"stated\",\"source\":\"x\"} | 422 | assumptions[0].published",
        "{\"year\":2024,\"ratePercent\":4,\"fixedPart\":{\"share\":1.01,\"ratePercent\":2},\"basis\":\"stated\",\"source\":\"x\"} | 422 | assumptions[0].fixedPart.share",
        "{\"year\":2024,\"ratePercent\":4,\"basis\":\"stated\",\"source\":\"x\"},{\"year\":2024,\"ratePercent\":4,\"basis\":\"stated\",\"source\":\"x\"} | 422 | assumptions[1].year",
      })
  void anAssumptionThatCannotBeIsRefused(String assumption, int status, String field) {
    interest(bad(), assumption, "").statusCode(status).body("violations.field", is(List.of(field)));
  }

  @Test
  void limitsThatExcludeEachOtherAreRefused() {
    interest(
            bad(),
            "",
            "{\"fromYear\":2024,\"leastFixedShare\":0.7,\"leastFloatingShare\":0.4,\"source\":\"x\"}")
        .statusCode(422)
        .body("violations.field", is(List.of("limits[0].leastFloatingShare")));
    interest(bad(), "", "").statusCode(422).body("violations.field", is(List.of("assumptions")));
  }

  @ParameterizedTest
  @CsvSource({"0", "20.0001", "-1", "1e3", "x"})
  void aStepThatIsNoStepIsRefused(String step) {
    bad()
        .get(Investment.path("base") + "/debt/sensitivity?step=" + step)
        .statusCode(400)
        .body("violations.field", is(List.of("step")));
  }

  private static Investment bad;

  private static Investment bad() {
    if (bad == null) {
      bad = Investment.withDraft("9656");
    }
    return bad;
  }

  private static ValidatableResponse loans(Investment investment, String version, String loans) {
    return investment.post(
        Investment.path(version) + "/loans", "{\"title\":\"Lån\",\"loans\":[" + loans + "]}");
  }

  private static ValidatableResponse interest(
      Investment investment, String assumptions, String limits) {
    return investment.post(
        Investment.path("base") + "/interest",
        "{\"title\":\"Renter\",\"assumptions\":[%s],\"limits\":[%s]}"
            .formatted(assumptions, limits));
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
