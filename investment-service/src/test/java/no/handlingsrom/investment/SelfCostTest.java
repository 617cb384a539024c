package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.testkit.EventSchemas;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services that fees pay for: cost, fund with its five-year rule, and fee. */
@QuarkusTest
class SelfCostTest {

  private static final String WATER =
      "{\"code\":\"water\",\"names\":{\"nb\":\"Vann\",\"en\":\"Water\"},\"source\":\"x\"}";

  @TestHTTPResource("/")
  URI service;

  @Test
  void costIsCapitalAndOperationsAndASurplusGoesToTheFund() {
    Investment investment = new Investment("9681");
    // rate 1.5 + 0.5 = 2 %; average value (1000 + 900) ÷ 2; cost 500 + 50 + 100 + 19 = 669
    state(investment, WATER, rate(2024, "1.5"), figures(2024, "700", "0"))
        .statusCode(201)
        .body("sequence", is(2));
    JsonPath water = investment.json("/self-cost/water");
    assertThat(water.<BigDecimal>get("years[0].calculationRatePercent"))
        .isEqualByComparingTo("2.0");
    assertThat(water.<BigDecimal>get("years[0].calculatedInterest")).isEqualByComparingTo("19.00");
    assertThat(water.<BigDecimal>get("years[0].cost")).isEqualByComparingTo("669.00");
    assertThat(water.<BigDecimal>get("years[0].result")).isEqualByComparingTo("31.00");
    // 31 ÷ 2 × 2 % = 0.31
    assertThat(water.<BigDecimal>get("years[0].fundClosing")).isEqualByComparingTo("31.31");
    assertThat(water.getList("years[0].unsettled.dueYear", Integer.class)).containsExactly(2029);
    assertThat(water.getList("years[0].missing")).isEmpty();
  }

  @Test
  void theOldestSurplusIsGivenBackFirstAndWhatIsLateIsReported() {
    Investment investment = new Investment("9682");
    state(
            investment,
            WATER,
            rate(2024, "-0.5"),
            figures(2024, "600", "0")
                + ","
                + figure("2019", "unsettled", "80")
                + ","
                + figure("2021", "unsettled", "40"))
        .statusCode(201);
    JsonPath water = investment.json("/self-cost/water");
    // rate 0: cost 650, result −50 takes 50 of the 80 of 2019; 30 of it is late at the end of 2024
    assertThat(water.<BigDecimal>get("years[0].result")).isEqualByComparingTo("-50.00");
    assertThat(water.getList("years[0].settled.year", Integer.class)).containsExactly(2019);
    assertThat(water.<BigDecimal>get("years[0].overdue[0].amount")).isEqualByComparingTo("30.00");
    assertThat(water.getList("years[0].unsettled.year", Integer.class)).containsExactly(2019, 2021);
    assertThat(water.<BigDecimal>get("years[0].fundClosing")).isEqualByComparingTo("70.00");
  }

  @Test
  void whatIsNotStatedIsNamedAndWhatRestsOnItIsNotKnown() {
    Investment investment = new Investment("9683");
    state(investment, WATER, "", figure("2024", "direct-cost", "500")).statusCode(201);
    JsonPath water = investment.json("/self-cost/water");
    assertThat(water.getList("years[0].missing", String.class))
        .containsExactly(
            "swap-rate",
            "opening-value",
            "indirect-cost",
            "additions",
            "depreciation",
            "income",
            "unsettled");
    assertThat(water.<Object>get("years[0].cost")).isNull();
    assertThat(water.<Object>get("years[0].fundClosing")).isNull();
  }

  @Test
  void aSubsidyIsNoCostOfThoseWhoPayTheFee() {
    Investment investment = new Investment("9684");
    state(
            investment,
            WATER,
            rate(2024, "1.5"),
            figures(2024, "600", "0") + "," + figure("2024", "subsidy", "69"))
        .statusCode(201);
    investment
        .get("/self-cost/water")
        .body("years[0].result", is(0.0f))
        .body("years[0].unsettled", hasSize(0));
  }

  @Test
  void whatIsStatedIsAnnouncedAndAnotherMunicipalityDoesNotSeeIt() {
    Investment investment = new Investment("9685");
    investment.get("/self-cost").body("areas", hasSize(0)).body("sequence", is(0));
    state(investment, WATER, "", "").statusCode(201);
    List<ConsumerRecord<String, byte[]>> records =
        await()
            .until(
                () -> Published.records(Topic.INVESTMENT_CHANGES, "9685/self-cost"),
                found -> !found.isEmpty());
    EventSchemas.check(records);
    new Investment("9686").get("/self-cost/water").statusCode(404);
  }

  @Test
  void askersFeesGrowAsPrintedAndNoFeeIsInvented() {
    Investment asker = AskerSample.load(service);
    asker
        .get("/self-cost/water")
        .statusCode(200)
        .body("area.standardConsumption", nullValue())
        .body("years", hasSize(0))
        .body("fees.fee", is(Arrays.asList(null, null, null, null, null)))
        .body("fees[4].missing", is("fee-not-stated"));
    JsonPath water = asker.json("/self-cost/water");
    assertThat(water.<BigDecimal>get("fees[1].growthPercent"))
        .isEqualByComparingTo("37.7"); // 001:507
    // 30 % of 2023 compounded with 37.7, 4.8, 5.6 and 13.7 %
    assertThat(water.<BigDecimal>get("fees[4].index")).isEqualByComparingTo("225.25");
    assertThat(asker.json("/self-cost").getList("areas.code", String.class))
        .containsExactlyInAnyOrder("water", "sewage", "waste", "septic", "chimney-sweeping");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"area\":\"gas\",\"year\":2024,\"item\":\"income\",\"amount\":1,\"basis\":\"stated\",\"source\":\"x\"} | 422 | figures[0].area",
        "{\"area\":\"water\",\"year\":2024,\"item\":\"income\",\"amount\":-1,\"basis\":\"stated\",\"source\":\"x\"} | 422 | figures[0].amount",
        "{\"area\":\"water\",\"year\":2024,\"item\":\"profit\",\"amount\":1,\"basis\":\"stated\",\"source\":\"x\"} | 400 | figures[0].item",
        "{\"area\":\"water\",\"year\":2024,\"item\":\"income\",\"amount\":0.001,\"basis\":\"stated\",\"source\":\"x\"} | 400 | figures[0].amount",
        "{\"area\":\"water\",\"year\":1899,\"item\":\"income\",\"amount\":1,\"basis\":\"stated\",\"source\":\"x\"} | 400 | figures[0].year",
      })
  void aFigureThatCannotBeIsRefused(String figure, int status, String field) {
    Investment investment = new Investment("9687");
    state(investment, WATER, "", figure)
        .statusCode(status)
        .body("violations.field", is(List.of(field)));
    investment.get("/self-cost").body("areas", hasSize(0)).body("sequence", is(0));
  }

  @Test
  void surplusesAndDeficitsOfOneServiceCannotBothBeUnsettled() {
    state(
            new Investment("9688"),
            WATER,
            "",
            figure("2020", "unsettled", "5") + "," + figure("2021", "unsettled", "-5"))
        .statusCode(422)
        .body("violations.field", is(List.of("figures[0].amount", "figures[1].amount")));
  }

  @Test
  void nothingIsNoStatement() {
    state(new Investment("9688"), "", "", "")
        .statusCode(422)
        .body("violations.field", is(List.of("areas")));
  }

  /** Opening value 1000, nothing invested, 100 depreciated; direct cost 500, indirect 50. */
  private static String figures(int year, String income, String unsettled) {
    String of = Integer.toString(year);
    return String.join(
        ",",
        figure(of, "opening-value", "1000"),
        figure(of, "additions", "0"),
        figure(of, "depreciation", "100"),
        figure(of, "direct-cost", "500"),
        figure(of, "indirect-cost", "50"),
        figure(of, "income", income),
        figure(Integer.toString(year - 1), "unsettled", unsettled));
  }

  private static String figure(String year, String item, String amount) {
    return "{\"area\":\"water\",\"year\":%s,\"item\":\"%s\",\"amount\":%s,\"basis\":\"stated\",\"source\":\"x\"}"
        .formatted(year, item, amount);
  }

  private static String rate(int year, String average) {
    return "{\"year\":%d,\"averagePercent\":%s,\"basis\":\"stated\",\"source\":\"x\"}"
        .formatted(year, average);
  }

  private static ValidatableResponse state(
      Investment investment, String areas, String rates, String figures) {
    return investment.post(
        "/self-cost",
        "{\"title\":\"Selvkost\",\"areas\":[%s],\"swapRates\":[%s],\"figures\":[%s]}"
            .formatted(areas, rates, figures));
  }
}
