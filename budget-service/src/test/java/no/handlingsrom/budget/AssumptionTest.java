package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.AssumptionsStated;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.local.sample.SampleLoader;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What a plan assumes is stated with its source, restated, and never overwritten. */
@QuarkusTest
class AssumptionTest {

  private static final String ASSUMPTIONS = "/plans/2024-2027/assumptions";

  @TestHTTPResource("/")
  URI service;

  @Test
  void askersPlanAssumesWhatItPrints() {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadBudget(step -> {});
    new Budget("3203")
        .get(ASSUMPTIONS)
        .statusCode(200)
        .body("items", hasSize(24))
        .body(value("deflator", 2024), is(4.3f)) // 001:4848
        .body(value("wage-growth", 2024), is(4.9f)) // 001:4852
        .body(value("price-growth", 2024), is(3.4f)) // 001:4850
        .body(
            "items.findAll { it.key == 'interest-rate' }.value",
            contains(4.2f, 4, 4, 4)) // 001:4989
        .body("items.find { it.key == 'tax-estimate' && it.year == 2027 }.unit", is("NOK"))
        .body(value("tax-estimate", 2027), is(-5543161000.00f)); // 001:4868
  }

  @Test
  void laterVintageCountsAndTheOldOneStays() {
    Budget budget = Budget.withDraft("4101");
    state(budget, "deflator", 2024, "4.3", "2023-10-24");
    String then = recordedTime("4101", 2);
    state(budget, "deflator", 2024, "5.2", "2024-05-14");
    state(budget, "deflator", 2024, "4.5", "2023-05-11"); // known late, but older
    budget.get(ASSUMPTIONS).body("items", hasSize(1)).body(value("deflator", 2024), is(5.2f));
    budget.get(ASSUMPTIONS + "?asOf=" + then).body(value("deflator", 2024), is(4.3f));
    budget.get(ASSUMPTIONS + "/vintages").body("items.value", contains(4.3f, 5.2f, 4.5f));
    budget.get(ASSUMPTIONS + "/vintages?asOf=" + then).body("items.value", contains(4.3f));
  }

  @Test
  void valueOfTheSameVintageIsCorrectedByStatingItAgain() {
    Budget budget = Budget.withDraft("4102");
    state(budget, "interest-rate", 2025, "4.0", "2023-10-24");
    state(budget, "interest-rate", 2025, "4.25", "2023-10-24");
    budget.get(ASSUMPTIONS).body("items.value", contains(4.25f));
  }

  @Test
  void nothingIsKnownBeforeAnythingWasStated() {
    Budget budget = Budget.withDraft("4103");
    budget.get(ASSUMPTIONS).statusCode(200).body("items", hasSize(0));
    state(budget, "deflator", 2024, "4.3", "2023-10-24");
    budget.get(ASSUMPTIONS + "?asOf=2020-01-01T00:00:00Z").body("items", hasSize(0));
    budget.get(ASSUMPTIONS + "?asOf=2999-01-01T00:00:00Z").statusCode(400);
    budget.get("/plans/2030-2033/assumptions").statusCode(404);
  }

  @Test
  void fileThatGoesOutComesInAgain() {
    Budget budget = Budget.withDraft("4104");
    state(budget, "tax-estimate", 2024, "-5329672000.00", "2023-10-24");
    state(budget, "population", 2023, "97800", "2023-10-24");
    String csv =
        budget
            .request()
            .accept("text/csv")
            .get(ASSUMPTIONS)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv.lines())
        .containsExactly(
            "key;unit;year;value;basis;vintage;source",
            "population;persons;2023;97800;stated;2023-10-24;001:4848",
            "tax-estimate;NOK;2024;-5329672000.00;stated;2023-10-24;001:4848");
    Budget other = Budget.withDraft("4105");
    post(other, csv).statusCode(201);
    other
        .get(ASSUMPTIONS)
        .body("items.key", contains("population", "tax-estimate"))
        .body("items[1].value", is(-5329672000.00f));
  }

  @Test
  void everyFaultyCellIsNamedAndNothingIsStored() {
    Budget budget = Budget.withDraft("4106");
    post(
            budget,
            """
            key;year;value;basis;vintage;source
            deflator;2024;4.3;stated;2023-10-24;001:4848
            inflation;2024;4.3;stated;2023-10-24;001:4848
            deflator;1024;x;guessed;October;
            """)
        .statusCode(422)
        .body("violations.line", hasItems(3, 4))
        .body(
            "violations.field",
            containsInAnyOrder("key", "year", "value", "basis", "vintage", "source"));
    post(
            budget,
            """
            key;year;value;basis;vintage;source
            population;2024;97800,5;stated;2023-10-24;001:5516
            deflator;2024;-101;stated;2023-10-24;001:4848
            deflator;2024;4.3;stated;2023-10-24;001:4848
            """)
        .statusCode(422)
        .body("violations.line", contains(2, 3, 4))
        .body("violations.value", contains("97800,5", "-101", "2024"));
    budget.get(ASSUMPTIONS).body("items", hasSize(0));
  }

  @Test
  void requestThatCannotBeReadIsRefused() {
    Budget budget = Budget.withDraft("4107");
    budget.post(ASSUMPTIONS, "{\"items\":[]}").statusCode(400);
    budget
        .post(ASSUMPTIONS, item("deflator", 2024, "4.3", "2023-10-24").replace("2024", "24"))
        .statusCode(400)
        .body("violations.field", contains("items[0].year"));
    budget
        .post(ASSUMPTIONS, item("population", 2024, "97800.5", "2023-10-24"))
        .statusCode(422)
        .body("violations.field", contains("items[0].value"));
    budget
        .post("/plans/2030-2033/assumptions", item("deflator", 2024, "4.3", "2023-10-24"))
        .statusCode(404);
  }

  @Test
  void eventTellsEveryValue() {
    Budget budget = Budget.withDraft("4108");
    state(budget, "deflator", 2024, "4.3", "2023-10-24");
    List<ConsumerRecord<String, byte[]>> records = events("4108");
    EventSchemas.check(records);
    AssumptionsStated told = (AssumptionsStated) CloudEventRecords.fromRecord(records.get(0));
    assertThat(told.sequence()).isEqualTo(2);
    assertThat(told.values())
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.key()).isEqualTo("deflator");
              assertThat(value.unit()).isEqualTo("percent");
              assertThat(value.value()).isEqualByComparingTo(new BigDecimal("4.3"));
            });
  }

  private static String value(String key, int year) {
    return "items.find { it.key == '%s' && it.year == %d }.value".formatted(key, year);
  }

  private static void state(Budget budget, String key, int year, String value, String vintage) {
    budget.post(ASSUMPTIONS, item(key, year, value, vintage)).statusCode(201);
  }

  private static String item(String key, int year, String value, String vintage) {
    return """
        {"items":[{"key":"%s","year":%d,"value":%s,"basis":"stated","vintage":"%s",
                   "source":"001:4848"}]}"""
        .formatted(key, year, value, vintage);
  }

  private static ValidatableResponse post(Budget budget, String csv) {
    return budget
        .request()
        .contentType("text/csv")
        .body(csv.getBytes(StandardCharsets.UTF_8))
        .post(ASSUMPTIONS + "/lists")
        .then();
  }

  private static String recordedTime(String municipality, long sequence) {
    return events(municipality).stream()
        .map(CloudEventRecords::fromRecord)
        .map(AssumptionsStated.class::cast)
        .filter(event -> event.sequence() == sequence)
        .map(event -> event.time().toString())
        .findFirst()
        .orElseThrow();
  }

  private static List<ConsumerRecord<String, byte[]>> events(String municipality) {
    return await()
        .until(
            () ->
                TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
                    .filter(r -> r.key().equals(municipality + "/assumptions/2024-2027"))
                    .toList(),
            found -> !found.isEmpty());
  }
}
