package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.StackResource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What investment-service makes of interest, instalments and depreciation, beside the budget. */
@QuarkusTest
class ConsequenceTest {

  private static final String BASE = "/plans/2024-2027/versions/base";
  private static final String CONSEQUENCES = BASE + "/operating/investment-consequences";

  /** Asker's finance lines of 2025: 001:4956, 11705, 4957, 11160. */
  private static Budget withFinanceOf2025(String municipality) {
    Budget budget = Budget.withDraft(municipality);
    budget
        .change(
            "base",
            """
            {"year":2025,"unit":"sentralt","line":"interest-expenditure","amount":491200000},
            {"year":2025,"unit":"skole","line":"interest-expenditure","amount":113012000},
            {"year":2025,"unit":"sentralt","line":"loan-instalments","amount":425000000},
            {"year":2025,"unit":"sentralt","line":"depreciation","amount":580973000}""")
        .statusCode(201);
    return budget;
  }

  @Test
  void differencesAreShownWithTheirAmountAndNothingIsOverwritten() {
    Budget budget = withFinanceOf2025("9691");
    tell(
        "9691",
        7,
        Map.of(
            "planned-interest-expenditure", nok("485747600.00"),
            "planned-loan-instalments", nok("425000000.00"),
            "planned-running-cost", nok("9500000.00")));
    JsonPath answer = awaitTold(budget, 7);

    String interest = "items.find { it.year == 2025 && it.kind == 'interest' }.";
    assertThat(answer.<BigDecimal>get(interest + "fromInvestment"))
        .isEqualByComparingTo("485747600");
    assertThat(answer.<BigDecimal>get(interest + "budgeted")).isEqualByComparingTo("604212000");
    assertThat(answer.<BigDecimal>get(interest + "compared")).isEqualByComparingTo("491200000");
    assertThat(answer.<BigDecimal>get(interest + "difference")).isEqualByComparingTo("-5452400");
    assertThat(answer.getList("differences.kind", String.class)).containsExactly("interest");

    budget
        .get(BASE + "/statements/5-6?unit=kNOK")
        .body("lines.find { it.code == 'interest-expenditure' }.amounts[1]", is(604212));
  }

  @Test
  void whatIsNotKnownIsNoDifference() {
    Budget budget = withFinanceOf2025("9692");
    tell("9692", 3, Map.of("planned-running-cost", nok("9500000.00")));
    JsonPath answer = awaitTold(budget, 3);
    assertThat(answer.getList("differences")).isEmpty();
    String depreciation = "items.find { it.year == 2025 && it.kind == 'depreciation' }.";
    assertThat(answer.<Object>get(depreciation + "fromInvestment")).isNull();
    assertThat(answer.<BigDecimal>get(depreciation + "compared")).isEqualByComparingTo("580973000");
    String running = "items.find { it.year == 2025 && it.kind == 'running-cost' }.";
    assertThat(answer.<BigDecimal>get(running + "fromInvestment")).isEqualByComparingTo("9500000");
    assertThat(answer.<Object>get(running + "compared")).isNull();
    assertThat(answer.getList("items.findAll { it.year == 2024 }.compared")).containsOnlyNulls();
  }

  @Test
  void anOlderOrRepeatedStateChangesNothing() {
    Budget budget = withFinanceOf2025("9693");
    tell("9693", 5, Map.of("planned-loan-instalments", nok("425000000.01")));
    tell("9693", 4, Map.of("planned-loan-instalments", nok("1.00")));
    tell("9693", 5, Map.of("planned-loan-instalments", nok("2.00")));
    tell("9693", 6, Map.of("planned-loan-instalments", nok("425000000.02")));
    JsonPath answer = awaitTold(budget, 6);
    assertThat(answer.<BigDecimal>get("differences[0].difference")).isEqualByComparingTo("0.02");
    assertThat(answer.getList("differences")).hasSize(1);
  }

  @Test
  void beforeAnythingIsToldTheBudgetStandsAlone() {
    Budget budget = withFinanceOf2025("9694");
    budget
        .get(CONSEQUENCES)
        .statusCode(200)
        .body("investmentSequence", nullValue())
        .body("items.size()", is(16))
        .body("differences.size()", is(0));
    budget.get("/plans/2024-2027/versions/none/operating/investment-consequences").statusCode(404);
  }

  private static JsonPath awaitTold(Budget budget, int sequence) {
    await().untilAsserted(() -> budget.get(CONSEQUENCES).body("investmentSequence", is(sequence)));
    return budget
        .get(CONSEQUENCES)
        .extract()
        .jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
  }

  private static void tell(String municipality, long sequence, Map<String, BigDecimal> of2025) {
    SortedMap<Integer, Map<String, BigDecimal>> years = new TreeMap<>(Map.of(2025, of2025));
    InvestmentState state =
        new InvestmentState(
            new VersionKey(municipality, "2024-2027", "base"), sequence, Instant.now(), 1, years);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", StackResource.kafka().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(
          CloudEventRecords.toRecord(state, URI.create("/investment-service"), Instant.now()));
    }
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
