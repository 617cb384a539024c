package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

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

/** Assets, what they lose each year, and the instalments that § 14-18 asks for. */
@QuarkusTest
class MinimumInstalmentTest {

  private static final String BUILDINGS =
      """
      {"code":"buildings","names":{"nb":"Bygg","en":"Buildings"},"lifetimeYears":50,
       "remainingYears":30,"openingValue":900000000,"basis":"stated","source":"Note 2023"}""";
  private static final String LAND =
      """
      {"code":"land","names":{"nb":"Tomter","en":"Land"},"openingValue":120000000,
       "basis":"stated","source":"Note 2023"}""";
  private static final String INVESTED =
      """
      {"assetClass":"buildings","year":2024,"amount":75000000,"basis":"derived","source":"x"}""";

  @TestHTTPResource("/")
  URI service;

  /** 75 and 50 million are invested in 2024 and 2025; 600 million are owed, 20 repaid in 2024. */
  private static Investment municipality(String number) {
    Investment investment = Investment.withDraft(number);
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    investment
        .change("base", "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":-60000000}")
        .statusCode(201);
    investment
        .debt(
            "base",
            """
            {"loanClass":"ordinary","year":2024,"item":"opening","amount":600000000,
             "basis":"stated","source":"x"},
            {"loanClass":"ordinary","year":2024,"item":"instalment","amount":20000000,
             "basis":"stated","source":"x"}""")
        .statusCode(201);
    return investment;
  }

  @Test
  void depreciationTimesDebtOverBookValueIsTheLeast() {
    Investment investment = municipality("9661");
    assets(investment, BUILDINGS + "," + LAND, INVESTED).statusCode(201);
    JsonPath opening = minimum(investment, "");
    // 30 million × 600 ÷ 900 = 20 million; land is in neither depreciation nor value
    assertThat(opening.getString("balances")).isEqualTo("opening");
    assertThat(opening.getString("years[0].outcome")).isEqualTo("answered");
    assertThat(opening.<BigDecimal>get("years[0].minimum")).isEqualByComparingTo("20000000.00");
    assertThat(opening.<BigDecimal>get("years[0].margin")).isEqualByComparingTo("0");
    assertThat(opening.<Object>get("years[0].reason")).isNull();
    JsonPath closing = minimum(investment, "?balances=closing");
    // 30 million × 640 ÷ 945 = 20 317 460.317 million, rounded up
    assertThat(closing.<BigDecimal>get("years[0].minimum")).isEqualByComparingTo("20317460.32");
    assertThat(closing.<BigDecimal>get("years[0].margin")).isEqualByComparingTo("-317460.32");
  }

  @Test
  void bookValueIsKnownUntilAnInvestmentIsNotDistributed() {
    Investment investment = municipality("9662");
    assets(investment, BUILDINGS, INVESTED).statusCode(201);
    JsonPath assets = investment.json(Investment.path("base") + "/assets");
    assertThat(assets.getList("years.closingValue", BigDecimal.class).subList(0, 2))
        .usingElementComparator(
            (a, b) -> a == null || b == null ? (a == b ? 0 : 1) : a.compareTo(b))
        .containsExactly(new BigDecimal("945000000"), null);
    assertThat(assets.<BigDecimal>get("years[1].depreciation")).isEqualByComparingTo("31500000.00");
    assertThat(assets.<BigDecimal>get("years[1].undistributed")).isEqualByComparingTo("50000000");
    assertThat(assets.<Object>get("years[2].depreciation")).isNull();
    JsonPath minimum = minimum(investment, "");
    assertThat(minimum.getString("years[2].outcome")).isEqualTo("not-assessable");
    assertThat(minimum.getString("years[2].reason"))
        .isEqualTo("investeringer er ikke fordelt på anleggsmiddelgrupper");
  }

  @Test
  void withoutDepreciableAssetsThereIsNoAnswer() {
    Investment investment = municipality("9663");
    assets(investment, LAND, "").statusCode(201);
    JsonPath minimum = minimum(investment, "");
    assertThat(minimum.getString("years[0].outcome")).isEqualTo("no-answer");
    assertThat(minimum.<Object>get("years[0].minimum")).isNull();
  }

  @Test
  void anUnknownOpeningValueIsNotZero() {
    Investment investment = municipality("9664");
    assets(
            investment,
            BUILDINGS.replace("\"remainingYears\":30,\"openingValue\":900000000,", "") + "," + LAND,
            "")
        .statusCode(201);
    assertThat(minimum(investment, "").getString("years[0].outcome")).isEqualTo("not-assessable");
  }

  @Test
  void loansForChurchesAreOutside() {
    Investment investment = municipality("9665");
    assets(investment, BUILDINGS, INVESTED).statusCode(201);
    investment
        .post(
            Investment.path("base") + "/loans",
            """
            {"title":"Lån","loans":[{"id":"church","name":"Kirke","loanClass":"ordinary",
             "purpose":"church-buildings","start":"standing","year":2024,"principal":60000000,
             "repayment":{"kind":"fixed","amount":2000000},"basis":"stated","source":"x"}]}""")
        .statusCode(201);
    JsonPath minimum = minimum(investment, "");
    // 30 million × 540 ÷ 900
    assertThat(minimum.<BigDecimal>get("years[0].minimum")).isEqualByComparingTo("18000000.00");
    assertThat(minimum.<BigDecimal>get("years[0].planned")).isEqualByComparingTo("18000000");
  }

  @Test
  void askersIsNotAssessableBecauseTheBookValueIsNotPublished() {
    Investment asker = AskerSample.load(service);
    String path = "/plans/2024-2027/versions/director-proposal/investment";
    JsonPath minimum = asker.json(path + "/debt/minimum-instalment");
    assertThat(minimum.getList("years.outcome", String.class))
        .hasSize(10)
        .containsOnly("not-assessable");
    assertThat(minimum.<BigDecimal>get("years[0].planned"))
        .isEqualByComparingTo("400000000"); // 001:11180
    asker
        .request()
        .header("Accept-Language", "en")
        .get(path + "/debt/minimum-instalment")
        .then()
        .body("years[0].reason", is("the book value of depreciable assets is not known"));
  }

  @ParameterizedTest(name = "{0}: {1} beside the printed {2}")
  @CsvSource({
    // average of the debt above × 001:4989; printed 001:4956
    "0, 474063030.00, 480400000.00",
    "1, 485747600.00, 491200000.00",
    "2, 515307200.00, 520600000.00",
    "3, 536156000.00, 543800000.00"
  })
  void askersInterestStandsBesideThePrintedOne(int index, BigDecimal model, BigDecimal printed) {
    Investment asker = AskerSample.load(service);
    JsonPath answer = asker.json("/plans/2024-2027/versions/director-proposal/investment/interest");
    String year = "years[" + index + "]";
    assertThat(answer.<BigDecimal>get(year + ".interest")).isEqualByComparingTo(model);
    assertThat(answer.<BigDecimal>get(year + ".published")).isEqualByComparingTo(printed);
    assertThat(answer.<BigDecimal>get(year + ".difference"))
        .isEqualByComparingTo(model.subtract(printed));
    assertThat(answer.getString(year + ".fixedShareVerdict")).isEqualTo("not-assessable");
    assertThat(answer.<Object>get("years[4].interest")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"remainingYears\":30,    |                         | 422 | classes[0].remainingYears",
        "\"openingValue\":900000000 | \"openingValue\":-1     | 422 | classes[0].openingValue",
        "\"lifetimeYears\":50      | \"lifetimeYears\":0     | 400 | classes[0].lifetimeYears",
        "\"lifetimeYears\":50,     |                         | 422 | classes[0].remainingYears",
        "\"code\":\"buildings\"    | \"code\":\"\"           | 400 | classes[0].code",
      })
  void aClassThatContradictsItselfIsRefused(String part, String by, int status, String field) {
    assets(bad(), BUILDINGS.replace(part, by == null ? "" : by), "")
        .statusCode(status)
        .body("violations.field", is(List.of(field)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"year\":2024             | \"year\":2034           | 422 | additions[0].year",
        "\"amount\":75000000       | \"amount\":-1           | 422 | additions[0].amount",
        "buildings                 | bridges                 | 422 | additions[0].assetClass",
      })
  void anInvestmentThatCannotBeIsRefused(String part, String by, int status, String field) {
    assets(bad(), BUILDINGS, INVESTED.replace(part, by))
        .statusCode(status)
        .body("violations.field", is(List.of(field)));
  }

  @Test
  void balancesOfAnotherDayAreRefused() {
    bad()
        .get(Investment.path("base") + "/debt/minimum-instalment?balances=june")
        .statusCode(400)
        .body("violations.field", is(List.of("balances")));
  }

  private static Investment bad;

  private static Investment bad() {
    if (bad == null) {
      bad = Investment.withDraft("9666");
    }
    return bad;
  }

  private static ValidatableResponse assets(
      Investment investment, String classes, String additions) {
    return investment.post(
        Investment.path("base") + "/assets",
        "{\"title\":\"Anlegg\",\"classes\":[%s],\"additions\":[%s]}".formatted(classes, additions));
  }

  private static JsonPath minimum(Investment investment, String query) {
    return investment.json(Investment.path("base") + "/debt/minimum-instalment" + query);
  }
}
