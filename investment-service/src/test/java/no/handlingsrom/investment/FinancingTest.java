package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays for what is built, and amendments whose columns balance. */
@QuarkusTest
class FinancingTest {

  @TestHTTPResource("/")
  URI service;

  @ParameterizedTest(name = "{0}: own financing {1} %, VAT compensation {2} %")
  @CsvSource({
    "2024, 30.7, 19.8", // 001:11344-11374 and, without self-cost, 001:9347-9374
    "2025, 46.2, 20.8",
    "2026, 41.4, 20.7",
    "2027, 55.1, 19.1"
  })
  void financingOfAskerBalances(int year, BigDecimal own, BigDecimal vat) {
    JsonPath financing =
        AskerSample.load(service)
            .json("/plans/2024-2027/versions/director-proposal/investment/financing");
    String found = "years.find { it.year == " + year + " }.";
    assertThat(financing.<BigDecimal>get(found + "balance")).isEqualByComparingTo("0");
    assertThat(financing.<BigDecimal>get(found + "ownFinancingPercent")).isEqualByComparingTo(own);
    assertThat(financing.<BigDecimal>get(found + "vat.percent")).isEqualByComparingTo(vat);
    assertThat(financing.<BigDecimal>get("period.expenditure"))
        .isEqualByComparingTo("6066275000"); // 001:11632
    assertThat(financing.<BigDecimal>get("period.loansToBalance"))
        .isEqualByComparingTo("-3512290000"); // 001:11374
    assertThat(financing.<BigDecimal>get("period.ownFinancingPercent"))
        .isEqualByComparingTo("42.1");
    assertThat(financing.getList("years.findAll { it.forecast }.balance"))
        .hasSize(6)
        .containsOnlyNulls();
  }

  private static Investment with(String municipality, String... details) {
    Investment investment = Investment.withDraft(municipality);
    String known = details.length == 0 ? "" : ",\"details\":" + details[0];
    String project = Investment.PROJECT.formatted("skole");
    investment
        .projects(
            "base",
            project.substring(0, project.length() - 1)
                + known
                + "},"
                + Investment.PROJECT.formatted("var").replace("Cost\":false", "Cost\":true"))
        .statusCode(201);
    return investment;
  }

  @Test
  void loansPayForWhatNothingElseDoesAndVatOfSelfCostIsNotCompensated() {
    Investment investment = with("8741", "{\"vatShare\":0.8}");
    investment
        .change(
            "base",
            "{\"year\":2024,\"line\":\"transfer-from-operations\",\"amount\":-10000000},"
                + "{\"year\":2024,\"area\":\"oppvekst\",\"project\":\"skole\","
                + "\"line\":\"grants-from-others\",\"amount\":-5000000}")
        .statusCode(201);
    JsonPath before = financing(investment);
    assertThat(before.<BigDecimal>get("years[0].balance")).isEqualByComparingTo("135000000");
    assertThat(before.<BigDecimal>get("years[0].vat.bearing")).isEqualByComparingTo("60000000");
    assertThat(before.<BigDecimal>get("years[0].vat.byDefault")).isEqualByComparingTo("-12000000");
    assertThat(
            before.<BigDecimal>get(
                "years[0].sources.find { it.line == 'grants-from-others' }.earmarked"))
        .isEqualByComparingTo("-5000000");
    investment
        .post(
            Investment.path("base") + "/financing/balancings",
            "{\"reason\":\"Lån\",\"years\":[2024,2025],\"vatByDefault\":true}")
        .statusCode(201);
    JsonPath after = financing(investment);
    assertThat(after.<BigDecimal>get("years[0].balance")).isEqualByComparingTo("0");
    assertThat(source(after, 0, "vat-compensation")).isEqualByComparingTo("-12000000");
    // 150 − 10 − 5 − 12 mill.
    assertThat(source(after, 0, "use-of-loans")).isEqualByComparingTo("-123000000");
    assertThat(source(after, 1, "use-of-loans")).isEqualByComparingTo("-92000000");
    assertThat(after.<Object>get("years[2].balance")).isNull();
  }

  private static JsonPath financing(Investment investment) {
    return investment.json(Investment.path("base") + "/financing");
  }

  private static BigDecimal source(JsonPath financing, int year, String line) {
    return financing.get("years[" + year + "].sources.find { it.line == '" + line + "' }.amount");
  }

  @Test
  void loansCannotBalanceAYearWithMoreIncomeThanExpenditure() {
    Investment investment = with("8742");
    investment
        .change("base", "{\"year\":2026,\"line\":\"sale-of-fixed-assets\",\"amount\":-3000000}")
        .statusCode(201);
    balance(investment, "2025,2026")
        .statusCode(422)
        .body("violations.field", is(List.of("years[1]")))
        .body(
            "violations[0].reason",
            is("has income of 3000000.00 NOK more than expenditure: loans cannot balance 2026"));
    balance(investment, "2023").statusCode(422).body("violations.field", is(List.of("years[0]")));
    balance(investment, "2024,2024")
        .statusCode(422)
        .body("violations.field", is(List.of("years[1]")));
    assertThat(financing(investment).<Object>get("years[0].balance")).isNull();
  }

  private static ValidatableResponse balance(Investment investment, String years) {
    return investment.post(
        Investment.path("base") + "/financing/balancings",
        "{\"reason\":\"Lån\",\"years\":[" + years + "]}");
  }

  private static ValidatableResponse amend(Investment investment, String blocks) {
    return investment.post(
        Investment.path("base") + "/amendments",
        "{\"title\":\"1. tertial\",\"decision\":\"K-sak 36/23\",\"year\":2024,\"blocks\":["
            + blocks
            + "]}");
  }

  @Test
  void amendmentBalancesByVatAndLoansThatAreComputed() {
    Investment investment = with("8743");
    amend(
            investment,
            """
            {"kind":"change-of-year","lines":[
              {"project":"skole","cost":5000000,
               "income":[{"line":"grants-from-others","amount":-1000000}]},
              {"project":"var","cost":2000000}]}""")
        .statusCode(201);
    JsonPath change = investment.json(Investment.path("base") + "/changes/3");
    assertThat(change.getString("decision")).isEqualTo("K-sak 36/23");
    assertThat(change.getList("entries.line", String.class))
        .containsExactlyInAnyOrder(
            "investment-fixed-assets",
            "grants-from-others",
            "investment-fixed-assets",
            "vat-compensation",
            "use-of-loans");
    assertThat(amount(change, "vat-compensation", 2024)).isEqualByComparingTo("-1000000");
    assertThat(amount(change, "use-of-loans", 2024)).isEqualByComparingTo("-5000000");
    assertThat(
            change.getList("entries.amount", BigDecimal.class).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("0");
  }

  private static BigDecimal amount(JsonPath change, String line, int year) {
    return change.get(
        "entries.find { it.line == '" + line + "' && it.year == " + year + " }.amount");
  }

  @Test
  void transferAndForwardingMoveMoneyWithItsFinancingBetweenTheYears() {
    Investment investment = with("8744");
    amend(
            investment,
            """
            {"kind":"transfer-to-next-year","lines":[{"project":"skole","cost":7500000}]},
            {"kind":"forwarding-from-next-year","lines":[{"project":"var","cost":4000000}]}""")
        .statusCode(201);
    investment
        .get(Investment.path("base") + "/projects/skole")
        .body("appropriations.amount", is(List.of(67500000.0f, 57500000.0f)));
    investment
        .get(Investment.path("base") + "/projects/var")
        .body("appropriations.amount", is(List.of(79000000.0f, 46000000.0f)));
    JsonPath financing = financing(investment);
    assertThat(source(financing, 0, "vat-compensation")).isEqualByComparingTo("1500000");
    assertThat(source(financing, 1, "vat-compensation")).isEqualByComparingTo("-1500000");
    // 6 mill. of the transfer less in 2024, 4 mill. of the forwarding more
    assertThat(source(financing, 0, "use-of-loans")).isEqualByComparingTo("2000000");
    assertThat(source(financing, 1, "use-of-loans")).isEqualByComparingTo("-2000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"kind":"change-of-year","lines":[{"project":"skole","cost":5000000}],"useOfLoans":-3999999.99}    | 422 | blocks[0].useOfLoans
          {"kind":"change-of-year","lines":[{"project":"skole","cost":5000000,"vatCompensation":-1000000.01}]}| 422 | blocks[0].lines[0].vatCompensation
          {"kind":"change-of-year","lines":[{"project":"skole","cost":5000000,"vatCompensation":1}]}         | 422 | blocks[0].lines[0].vatCompensation
          {"kind":"change-of-year","lines":[{"project":"var","cost":5000000,"vatCompensation":-0.01}]}       | 422 | blocks[0].lines[0].vatCompensation
          {"kind":"change-of-year","lines":[{"project":"nowhere","cost":1}]}                                 | 422 | blocks[0].lines[0].project
          {"kind":"change-of-year","lines":[{"project":"skole","cost":1,"income":[{"line":"use-of-loans","amount":-1}]}]} | 422 | blocks[0].lines[0].income[0].line
          {"kind":"transfer-to-next-year","lines":[{"project":"skole","cost":75000000.01}]}                  | 422 | blocks[0].lines[0].cost
          {"kind":"forwarding-from-next-year","lines":[{"project":"skole","cost":50000000.01}]}              | 422 | blocks[0].lines[0].cost
          {"kind":"transfer-to-next-year","lines":[{"project":"skole","cost":-1}]}                           | 422 | blocks[0].lines[0].cost
          {"kind":"moved","lines":[{"project":"skole","cost":1}]}                                            | 400 | blocks[0].kind
          {"kind":"change-of-year","lines":[]}                                                               | 400 | blocks[0].lines
          """)
  void amendmentIsRefused(String block, int status, String field) {
    Investment investment = new Investment("8745");
    BudgetEvents.send(BudgetEvents.created("8745", "base", null));
    investment.awaitBudget("base", 1);
    investment.projects(
        "base",
        Investment.PROJECT.formatted("skole")
            + ","
            + Investment.PROJECT.formatted("var").replace("Cost\":false", "Cost\":true"));
    amend(investment, block).statusCode(status).body("violations.field", is(List.of(field)));
    investment.get(Investment.path("base") + "/changes").body("items", hasSize(2));
  }

  @Test
  void differenceOfColumnsThatDoNotBalanceIsTold() {
    Investment investment = with("8746");
    amend(
            investment,
            """
            {"kind":"change-of-year","useOfLoans":-3000000,
             "lines":[{"project":"skole","cost":5000000,"vatCompensation":-1000000}]}""")
        .statusCode(422)
        .body(
            "violations[0].reason",
            is("cost and income do not balance: the difference is 1000000.00"));
    investment.get(Investment.path("base") + "/financing").body("years[0].balance", nullValue());
  }
}
