package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.local.sample.SampleLoader;
import no.handlingsrom.testkit.EventSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asker's five fiscal rules and what was published of them are kept as they were sent. */
@QuarkusTest
class AskerIndicatorsTest {

  private static final Path SAMPLE = Path.of("../sample-data/asker-2024-2027");
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Opening, the indicators, five rules, one publication. */
  private static final int OBSERVED = 8;

  private final Indicators asker = new Indicators("3203");

  @TestHTTPResource("/")
  URI service;

  @BeforeEach
  void loadAgain() {
    new SampleLoader(SAMPLE, service, service, service).loadIndicators(step -> {});
  }

  @Test
  void rulesAreListedInTheOrderTheyWereDefined() {
    asker
        .get("/fiscal-rule-definitions")
        .body(
            "items.code",
            is(
                List.of(
                    "net-operating-result",
                    "disposition-fund",
                    "debt-ratio",
                    "building-maintenance",
                    "self-financing")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "net-operating-result",
        "disposition-fund",
        "debt-ratio",
        "building-maintenance",
        "self-financing"
      })
  void ruleComesBackAsSent(String code) throws IOException {
    JsonNode sent = JSON.readTree(SAMPLE.resolve("rules/" + code + ".json").toFile());
    ObjectNode kept =
        (ObjectNode)
            JSON.readTree(asker.get("/fiscal-rule-definitions/" + code).extract().asString());
    kept.remove(Set.of("revision", "recordedAt", "sequence"));
    assertThat(kept).isEqualTo(sent);
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @CsvSource({
    "net-operating-result, 1.75, 001:4453",
    "net-operating-result, 3,    001:4453",
    "disposition-fund,     5,    001:4455",
    "disposition-fund,     10,   001:4455",
    "debt-ratio,           80,   001:4457",
    "debt-ratio,           100,  001:4457",
    "building-maintenance, 100,  001:4463",
    "building-maintenance, 140,  001:4463"
  })
  void limitBelongsToTheMiddleBand(String code, BigDecimal limit, String source) {
    JsonPath rule = asker.read("/fiscal-rule-definitions/" + code);
    assertThat(rule.getString("bands[1].class")).isEqualTo("lowest-acceptable");
    assertThat(rule.getBoolean("bands[1].fromInclusive")).isTrue();
    assertThat(rule.getBoolean("bands[1].toInclusive")).isTrue();
    assertThat(
            List.of(
                rule.<Number>get("bands[1].from").toString(),
                rule.<Number>get("bands[1].to").toString()))
        .contains(limit.toPlainString());
    assertThat(rule.getString("source")).isEqualTo(source);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3} at {4}")
  @CsvSource({
    "rule:net-operating-result,      2022, account, -0.7, 001:3625",
    "rule:disposition-fund,          2021, account, 18.0, 001:3620",
    "rule:debt-ratio,                2026, plan,    109,  001:4519",
    "indicator:building-maintenance, 2024, plan,    127,  001:4554",
    "indicator:building-maintenance, 2027, plan,    148,  001:4554"
  })
  void observationComesBackAsPublished(
      String subject, int year, String kind, String value, String source) {
    Map<String, Object> observation =
        asker
            .read("/observations?subject=" + subject)
            .getMap("items.find { it.year == %d }".formatted(year));
    assertThat(observation.get("value")).hasToString(value);
    assertThat(observation)
        .containsEntry("kind", kind)
        .containsEntry("source", source)
        .containsEntry("missing", null);
  }

  @ParameterizedTest
  @CsvSource({"2019, Not measured", "2025, Not published", "2026, Not published"})
  void missingYearHasAReasonAndNoValue(int year, String reason) {
    asker
        .get("/observations?subject=indicator:building-maintenance")
        .body("items.find { it.year == %d }.value".formatted(year), is((Object) null))
        .body("items.find { it.year == %d }.missing.en".formatted(year), is(reason));
  }

  @Test
  void loadingAgainAddsNothing() {
    long last = asker.read("/indicators").getLong("sequence");
    loadAgain();
    asker.get("/observations?vintages=all&limit=1000").body("items", hasSize(386));
    asker
        .get("/indicators")
        .body("items", hasSize(88))
        .body("sequence.toString()", is(Long.toString(last)));
  }

  @Test
  void stateHoldsAllRulesAndObservations() {
    IndicatorState state = asker.state(OBSERVED);
    EventSchemas.check(asker.records(Topic.INDICATOR_STATE));
    assertThat(state.rules())
        .extracting(FiscalRule::code)
        .containsExactly(
            "net-operating-result",
            "disposition-fund",
            "debt-ratio",
            "building-maintenance",
            "self-financing");
    assertThat(state.observations()).hasSize(38);
    assertThat(state.observations())
        .filteredOn(o -> o.subject().equals("indicator:building-maintenance"))
        .extracting(ObservationValue::year)
        .containsExactly(2019, 2020, 2021, 2022, 2024, 2025, 2026, 2027);
  }
}
