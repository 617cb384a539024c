package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.FundCreated;
import no.handlingsrom.contracts.budget.FundValueRecorded;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.local.sample.SampleLoader;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Funds, their parts, and what a version leaves in them. */
@QuarkusTest
class FundTest {

  private static final String BASE = "/plans/2024-2027/versions/base";

  @TestHTTPResource("/")
  URI service;

  @Test
  void askersFundClosesEveryYearToTheOre() {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadBudget(step -> {});
    Budget asker = new Budget("3203");
    String funds = "/plans/2024-2027/versions/director-proposal/funds";
    // 1 113 980 192 (derived) with 001:11215 and 001:11220: the ratios 10.6, 11.0, 11.2, 12.0
    assertThat(closings(asker, funds, "disposition-fund"))
        .containsExactly(
            new BigDecimal("1020883192.00"),
            new BigDecimal("1081261693.00"),
            new BigDecimal("1116347693.00"),
            new BigDecimal("1212324693.00"));
    asker
        .get(funds)
        .body("kinds.find { it.kind == 'disposition' }.years", hasSize(4))
        .body(
            "funds.find { it.code == 'energy-fund' }.years.closing",
            contains(null, null, null, null))
        .body(
            "findings.findAll { it.code == 'opening-unknown' }.subject",
            contains(
                "energy-fund",
                "energy-fund-base",
                "energy-fund-buffer",
                "energy-fund-real-value",
                "restricted-operating-funds"))
        .body("findings", hasSize(5));
    asker
        .get("/funds")
        .body("items.find { it.code == 'energy-fund' }.balances", hasSize(0))
        .body("items.find { it.code == 'energy-fund' }.marketValues.amount", contains(1.6e9f));
  }

  @Test
  void partsMoveWithTheEntriesThatNameThem() {
    Budget budget = withEnergyFund("4111");
    budget
        .change(
            "base",
            """
            {"year":2024,"unit":"sentralt","function":"880","art":"540","amount":80.00,"fund":"buffer"},
            {"year":2024,"unit":"sentralt","function":"880","art":"540","amount":7.00},
            {"year":2024,"unit":"sentralt","function":"880","art":"940","amount":-30.00,"fund":"buffer"}""")
        .statusCode(201);
    assertThat(closings(budget, BASE + "/funds", "buffer")).containsExactly(nok("100.00"));
    assertThat(closings(budget, BASE + "/funds", "energy-fund")).containsExactly(nok("1150.00"));
    assertThat(closings(budget, BASE + "/funds", "all")).containsExactly(nok("2057.00"));
    budget
        .get(BASE + "/operating/changes/2")
        .body("entries.fund", contains("buffer", null, "buffer"));
  }

  @Test
  void drawOnTheProtectedBaseIsRefusedWithTheAmount() {
    Budget budget = withEnergyFund("4112");
    draw(budget, "base", "-0.01", "base-part")
        .statusCode(422)
        .body("violations.field", hasItem("entries[0].amount"))
        .body(
            "violations.reason",
            hasItem(
                "would leave base-part with 999.99 at the end of 2024, 0.01 below its protected"
                    + " base of 1000.00"));
    draw(budget, "base", "-50.00", "energy-fund").statusCode(201); // buffer is 50
    draw(budget, "base", "-50.01", "energy-fund")
        .statusCode(422)
        .body("violations.reason", contains(containsString("0.01 below")));
    draw(budget, "base", "-950.00", null).statusCode(201); // all holds 1000 more than the base
    draw(budget, "base", "-0.01", null).statusCode(422);
    budget.get(BASE).body("sequence", is(3));
  }

  @Test
  void childAndEarlierMomentHaveTheirOwnFunds() {
    Budget budget = withEnergyFund("4113");
    allocate(budget, "base", "10.00", "buffer").statusCode(201);
    budget.draft("child", "base").statusCode(201);
    String then = budget.get(BASE + "/operating/changes/2").extract().path("time");
    allocate(budget, "base", "1.00", "buffer").statusCode(201);
    allocate(budget, "child", "5.00", "buffer").statusCode(201);
    String child = "/plans/2024-2027/versions/child/funds";
    assertThat(closings(budget, child, "buffer")).containsExactly(nok("65.00"));
    assertThat(closings(budget, BASE + "/funds", "buffer")).containsExactly(nok("61.00"));
    budget
        .post(
            "/funds/buffer/balances",
            "{\"yearEnd\":2023,\"amount\":70.00,\"basis\":\"booked\",\"source\":\"made up\"}")
        .statusCode(201)
        .body("versions.version", contains("base", "child"));
    assertThat(closings(budget, child, "buffer")).containsExactly(nok("85.00"));
    assertThat(closings(budget, BASE + "/funds?asOf=" + then, "buffer"))
        .containsExactly(nok("60.00"));
    budget
        .get("/funds?asOf=" + then)
        .body("items.find { it.code == 'buffer' }.balances.amount", contains(50.00f));
    budget.get("/funds?asOf=2020-01-01T00:00:00Z").body("items", hasSize(0));
  }

  @Test
  void mergeAndDistributionCarryTheFund() {
    Budget budget = withEnergyFund("4114");
    allocate(budget, "base", "80.00", null).statusCode(201);
    budget.draft("party", "base").statusCode(201);
    budget.draft("recommendation", "base").statusCode(201);
    budget
        .post(
            "/plans/2024-2027/versions/party/operating/distributions",
            """
            {"title":"Til bufferfondet","entries":[
              {"year":2024,"unit":"sentralt","function":"880","art":"540","amount":-80.00},
              {"year":2024,"unit":"sentralt","function":"880","art":"540","amount":80.00,"fund":"buffer"}]}""")
        .statusCode(201);
    budget
        .post("/plans/2024-2027/versions/recommendation/operating/merges", "{\"from\":\"party\"}")
        .statusCode(201);
    String merged = "/plans/2024-2027/versions/recommendation";
    assertThat(closings(budget, merged + "/funds", "buffer")).containsExactly(nok("130.00"));
    assertThat(closings(budget, merged + "/funds", "all")).containsExactly(nok("2080.00"));
    budget
        .get(merged + "/operating/diff?against=base&distributions=true")
        .body("accounts.fund", contains("buffer", null));
  }

  @Test
  void entryNamesAFundOnlyWhereItsLineMovesOne() {
    Budget budget = withEnergyFund("4115");
    budget
        .change(
            "base",
            "{\"year\":2024,\"unit\":\"sentralt\",\"art\":\"550\",\"amount\":1,\"fund\":\"all\"}")
        .statusCode(422)
        .body("violations.field", contains("entries[0].fund"));
    budget
        .change("base", "{\"year\":2024,\"unit\":\"sentralt\",\"amount\":1,\"fund\":\"all\"}")
        .statusCode(422);
    budget
        .change(
            "base",
            "{\"year\":2024,\"unit\":\"sentralt\",\"art\":\"540\",\"amount\":1,\"fund\":\"nothing\"}")
        .statusCode(422)
        .body("violations.reason", contains("no such fund: nothing"));
    budget.get(BASE).body("sequence", is(1));
  }

  @Test
  void twoWholeFundsLeaveWhatNamesNoneAsAFinding() {
    Budget budget = Budget.withDraft("4116");
    fund(budget, "water", "restricted-operating", null, null);
    fund(budget, "gifts", "restricted-operating", null, null);
    budget
        .change(
            "base",
            """
            {"year":2024,"unit":"skole","function":"202","art":"550","amount":12.00,"fund":"gifts"},
            {"year":2024,"unit":"skole","line":"use-restricted-operating-funds","amount":-5.00}""")
        .statusCode(201);
    budget
        .get(BASE + "/funds")
        .body("funds.find { it.code == 'gifts' }.years[0].allocation", is(12.00f))
        .body("funds.find { it.code == 'gifts' }.years[0].closing", nullValue())
        .body("findings.find { it.code == 'fund-not-named' }.subject", is("restricted-operating"))
        .body("findings.find { it.code == 'fund-not-named' }.amount", is(-5.00f));
  }

  @Test
  void investmentFundsAreMovedByWhatInvestmentServiceTells() {
    Budget budget = Budget.withDraft("4124");
    fund(budget, "sales", "unrestricted-investment", null, null);
    budget
        .post(
            "/funds/sales/balances",
            "{\"yearEnd\":2023,\"amount\":50.00,\"basis\":\"booked\",\"source\":\"made up\"}")
        .statusCode(201);
    budget
        .get(BASE + "/funds")
        .body("funds.find { it.code == 'sales' }.years", hasSize(0))
        .body("findings.code", contains("moved-by-investment"));
    new InvestmentSide("4124", "base")
        .tells(
            new TreeMap<>(
                Map.of(
                    2024,
                    Map.of(
                        "allocation-unrestricted-investment-fund", nok("10.00"),
                        "use-unrestricted-investment-fund", nok("-45.00"),
                        "allocation-restricted-investment-funds", nok("0.00"),
                        "use-restricted-investment-funds", nok("0.00")))));
    await()
        .untilAsserted(
            () ->
                assertThat(closings(budget, BASE + "/funds", "sales"))
                    .containsExactly(nok("15.00")));
    budget.get(BASE + "/funds").body("findings", hasSize(0));
    budget
        .change(
            "base",
            "{\"year\":2024,\"unit\":\"sentralt\",\"art\":\"940\",\"amount\":-1,\"fund\":\"sales\"}")
        .statusCode(422);
  }

  @Test
  void newFundTellsEveryVersionAnewThatItsKindIsNoLongerKnown() {
    Budget budget = withEnergyFund("4117");
    allocate(budget, "base", "10.00", null).statusCode(201);
    assertThat(lastState("4117", 2).years().get(2024))
        .containsEntry("closing-disposition-fund", nok("2010.00"));
    fund(budget, "second", "disposition", null, null);
    assertThat(lastState("4117", 3).years().get(2024))
        .doesNotContainKey("closing-disposition-fund");
    budget
        .post(
            "/funds/second/balances",
            "{\"yearEnd\":2023,\"amount\":1.00,\"basis\":\"booked\",\"source\":\"made up\"}")
        .statusCode(201);
    assertThat(lastState("4117", 4).years().get(2024))
        .containsEntry("closing-disposition-fund", nok("2011.00"));
  }

  @Test
  void marketValueMovesNoVersionAndIsTold() {
    Budget budget = withEnergyFund("4118");
    budget
        .post(
            "/funds/energy-fund/balances",
            """
            {"yearEnd":2023,"amount":1600000000.00,"basis":"stated","source":"001:4968",
             "valuation":"market"}""")
        .statusCode(201)
        .body("versions", hasSize(0));
    assertThat(closings(budget, BASE + "/funds", "energy-fund")).containsExactly(nok("1100.00"));
    List<ConsumerRecord<String, byte[]>> records =
        await()
            .until(
                () -> records("4118", Topic.BUDGET_CHANGES, "4118/funds"),
                found -> found.size() >= 11);
    EventSchemas.check(records);
    List<Event> told = records.stream().<Event>map(CloudEventRecords::fromRecord).toList();
    assertThat(told).filteredOn(FundCreated.class::isInstance).hasSize(5);
    assertThat(told)
        .filteredOn(FundValueRecorded.class::isInstance)
        .last()
        .satisfies(
            event -> assertThat(((FundValueRecorded) event).valuation()).isEqualTo("market"));
  }

  @Test
  void partIsOfAFundOfItsKind() {
    Budget budget = withEnergyFund("4119");
    budget
        .post("/funds", body("x", "disposition", "nothing", null))
        .statusCode(422)
        .body("violations.field", contains("partOf"));
    budget.post("/funds", body("x", "restricted-operating", "all", null)).statusCode(422);
    budget.post("/funds", body("all", "disposition", null, null)).statusCode(409);
    budget.post("/funds", body("x", "savings", null, null)).statusCode(400);
    budget
        .post(
            "/funds/x/balances",
            "{\"yearEnd\":2023,\"amount\":1.00,\"basis\":\"booked\",\"source\":\"made up\"}")
        .statusCode(404);
    budget.get("/funds").body("items", hasSize(5));
  }

  @Test
  void forecastGoesOutAsAFile() {
    Budget budget = withEnergyFund("4120");
    allocate(budget, "base", "10.00", "buffer").statusCode(201);
    assertThat(
            budget
                .request()
                .accept("text/csv")
                .get(BASE + "/funds")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines())
        .startsWith(
            "fund;partOf;kind;year;opening;allocation;use;closing;needed",
            "all;;disposition;2024;2000.00;10.00;0.00;2010.00;1000.00")
        .contains("buffer;energy-fund;disposition;2024;50.00;10.00;0.00;60.00;");
  }

  /**
   * A disposition fund of 2000 with an energy fund of 1000 protected, 50 buffer and 50 real value.
   */
  private static Budget withEnergyFund(String municipality) {
    Budget budget = new Budget(municipality);
    fund(budget, "all", "disposition", null, null);
    fund(budget, "energy-fund", "disposition", "all", null);
    fund(budget, "base-part", "disposition", "energy-fund", "protected-base");
    fund(budget, "buffer", "disposition", "energy-fund", "buffer");
    fund(budget, "real", "disposition", "energy-fund", "real-value");
    for (String balance :
        List.of("all:2000", "energy-fund:1100", "base-part:1000", "buffer:50", "real:50")) {
      String[] parts = balance.split(":");
      budget
          .post(
              "/funds/" + parts[0] + "/balances",
              "{\"yearEnd\":2023,\"amount\":%s.00,\"basis\":\"booked\",\"source\":\"made up\"}"
                  .formatted(parts[1]))
          .statusCode(201);
    }
    Budget.withDraft(municipality);
    return budget;
  }

  private static void fund(Budget budget, String code, String kind, String partOf, String purpose) {
    budget.post("/funds", body(code, kind, partOf, purpose)).statusCode(201);
  }

  private static String body(String code, String kind, String partOf, String purpose) {
    return "{\"code\":\"%s\",\"kind\":\"%s\",\"names\":{\"nb\":\"Fond\",\"en\":\"Fund\"}%s%s}"
        .formatted(
            code,
            kind,
            partOf == null ? "" : ",\"partOf\":\"" + partOf + "\"",
            purpose == null ? "" : ",\"purpose\":\"" + purpose + "\"");
  }

  private static ValidatableResponse allocate(
      Budget budget, String version, String amount, String fund) {
    return move(budget, version, "540", amount, fund);
  }

  private static ValidatableResponse draw(
      Budget budget, String version, String amount, String fund) {
    return move(budget, version, "940", amount, fund);
  }

  private static ValidatableResponse move(
      Budget budget, String version, String art, String amount, String fund) {
    return budget.change(
        version,
        "{\"year\":2024,\"unit\":\"sentralt\",\"function\":\"880\",\"art\":\"%s\",\"amount\":%s%s}"
            .formatted(art, amount, fund == null ? "" : ",\"fund\":\"" + fund + "\""));
  }

  private static List<BigDecimal> closings(Budget budget, String path, String fund) {
    return budget
        .get(path)
        .statusCode(200)
        .extract()
        .jsonPath(
            JsonPathConfig.jsonPathConfig()
                .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL))
        .getList("funds.find { it.code == '%s' }.years.closing".formatted(fund), BigDecimal.class);
  }

  private static BudgetState lastState(String municipality, long sequence) {
    return await()
        .until(
            () ->
                records(municipality, Topic.BUDGET_STATE, municipality + "/2024-2027/base").stream()
                    .map(CloudEventRecords::fromRecord)
                    .map(BudgetState.class::cast)
                    .filter(state -> state.sequence() == sequence)
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static List<ConsumerRecord<String, byte[]>> records(
      String municipality, Topic topic, String key) {
    return TopicReader.ofTestStack().readAll(topic.topicName()).stream()
        .filter(record -> record.key().equals(key))
        .toList();
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
