package no.handlingsrom.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.handlingsrom.local.sample.StubServices.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample data in the repository, as the services receive it. */
class DeliveredSampleTest {

  private static final Path SAMPLE = Path.of("..", "sample-data", "asker-2024-2027");
  private static final String PROPOSAL =
      "/municipalities/3203/plans/2024-2027/versions/director-proposal";

  private static StubServices services;

  @BeforeAll
  static void load() {
    services = new StubServices();
    URI uri = services.uri();
    new SampleLoader(SAMPLE, uri, uri, uri).load(line -> {});
  }

  @AfterAll
  static void stop() {
    services.close();
  }

  @Test
  void allRowsAreSent() {
    assertThat(services.post("/organisation/units").json().path("units")).hasSize(28);
    assertThat(services.post("/investment-purposes").json().path("purposes")).hasSize(14);
    assertThat(services.post("/projects?after=budget:7").json().path("projects")).hasSize(92);
    assertThat(services.post("/stated-facts?after=budget:7").json().path("facts")).hasSize(467);
    assertThat(services.post("/observations").json().path("observations")).hasSize(386);
    assertThat(services.post("/indicators/batch").json().path("indicators")).hasSize(95);
    assertThat(services.post("/plans/2024-2027/assumptions").json().path("items")).hasSize(24);
    assertThat(services.post("/plans/2024-2027/dividends").json().path("items")).hasSize(16);
    assertThat(services.post("/plans/2024-2027/fees").json().path("items")).hasSize(17);
    assertThat(services.post("/goal-trees").json().path("goals")).hasSize(50);
    assertThat(services.post("/goal-trees").json().path("placements")).hasSize(88);
    assertThat(services.effects.values())
        .filteredOn(request -> request.path().endsWith("/fiscal-rule-definitions"))
        .hasSize(5);
    assertThat(services.effects.values())
        .filteredOn(request -> request.path().endsWith("/operating/measures"))
        .hasSize(54);
  }

  @Test
  void entriesWithoutKindSumToZeroInEveryYear() {
    Map<Integer, BigDecimal> sums = new TreeMap<>();
    Stream.of(
            "/operating/changes:entries",
            "/operating/distributions:entries",
            "/operating/measures:effects")
        .map(list -> list.split(":"))
        .flatMap(
            list ->
                services.effects.values().stream()
                    .filter(request -> request.path().endsWith(list[0]))
                    .flatMap(request -> elements(request, list[1])))
        .filter(entry -> !entry.has("art") && !entry.has("line"))
        .forEach(e -> sums.merge(e.path("year").asInt(), amount(e), BigDecimal::add));
    assertThat(sums).containsOnlyKeys(2022, 2023, 2024, 2025, 2026, 2027);
    assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("0"));
  }

  @Test
  void projectsSumToTheInvestmentExpenditureOfThePlan() {
    Map<Integer, BigDecimal> sums = new TreeMap<>();
    elements(services.post(PROPOSAL + "/investment/projects?after=budget:7"), "projects")
        .flatMap(project -> stream(project.path("appropriations")))
        .forEach(a -> sums.merge(a.path("year").asInt(), amount(a), BigDecimal::add));
    assertThat(sums.get(2024)).isEqualByComparingTo("1693875000"); // 001:11341
    assertThat(sums.get(2025)).isEqualByComparingTo("1614300000");
    assertThat(sums.get(2026)).isEqualByComparingTo("1691600000");
    assertThat(sums.get(2027)).isEqualByComparingTo("1066500000");
    assertThat(sums).hasSize(10);
  }

  @Test
  void transferToInvestmentIsReceivedByInvestment() {
    Map<Integer, BigDecimal> sums = new TreeMap<>();
    services.effects.values().stream()
        .filter(request -> request.path().contains("/changes"))
        .flatMap(request -> elements(request, "entries"))
        .filter(e -> e.path("art").asText().equals("570") || e.path("art").asText().equals("970"))
        .forEach(e -> sums.merge(e.path("year").asInt(), amount(e), BigDecimal::add));
    assertThat(sums).hasSize(6);
    assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("0"));
  }

  private static Stream<JsonNode> elements(Request request, String list) {
    return stream(request.json().path(list));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static BigDecimal amount(JsonNode node) {
    return new BigDecimal(node.path("amount").asText());
  }
}
