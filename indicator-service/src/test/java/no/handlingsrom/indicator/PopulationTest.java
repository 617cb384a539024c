package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.indicator.PopulationPublished;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.local.sample.SampleLoader;
import no.handlingsrom.testkit.EventSchemas;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Care places are held against the inhabitants they are meant for. */
@QuarkusTest
class PopulationTest {

  @TestHTTPResource("/")
  URI service;

  @ParameterizedTest(name = "{0}: {1} places, {2} % at 001:890-892")
  @CsvSource({
    "2024, 862, 17.8, 0",
    "2025, 862, 16.8, 52",
    "2026, 862, 15.7, 116",
    "2027, 962, 16.6, 70"
  })
  void coverageOfAskerIsAsPrinted(int year, int places, BigDecimal rate, int lacking) {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadIndicators(step -> {});
    String path = "/population/coverage/round-the-clock-care?variant=action-programme";
    String found = "years.find { it.year == %d }".formatted(year);
    Indicators asker = new Indicators("3203");
    asker.get(path).body(found + ".places", is(places)).body(found + ".lacking", is(lacking));
    assertThat(asker.read(path).<BigDecimal>get(found + ".ratePercent")).isEqualByComparingTo(rate);
    asker.get("/population").body("items", hasSize(4)).body("items.basis", hasItem("derived"));
  }

  @Test
  void variantsAndAgeGroupsStandApartAndAFigureIsRestated() {
    Indicators any = new Indicators("9791");
    any.post(
            "/population",
            """
            {"variants":[{"code":"low","names":{"nb":"Lav","en":"Low"},"source":"s"},
                         {"code":"high","names":{"nb":"Høy","en":"High"},"source":"s"}],
             "figures":[%s,%s,%s],
             "capacities":[{"service":"care","names":{"nb":"Plasser","en":"Places"},"fromAge":80,"year":2024,"existing":12,"decided":-2,"source":"s"},
                           {"service":"care","names":{"nb":"Plasser","en":"Places"},"fromAge":80,"year":2025,"existing":10,"decided":0,"source":"s"}]}"""
                .formatted(figure("low", 80, 100), figure("high", 80, 200), figure("low", 67, 900)))
        .statusCode(201);
    any.get("/population/coverage/care?variant=low")
        .body("years.places", contains(10, 10))
        .body("years.ratePercent", contains(10.0f, null));
    any.get("/population/coverage/care?variant=high").body("years[0].ratePercent", is(5.0f));
    any.post("/population", "{\"figures\":[" + figure("low", 80, 125) + "]}").statusCode(201);
    any.get("/population/coverage/care?variant=low").body("years[0].ratePercent", is(8.0f));
    any.get("/population?variant=low").body("items.persons", contains(900, 125));
    any.get("/population/coverage/none?variant=low").statusCode(404);
    any.get("/population/coverage/care?variant=none").statusCode(404);
    any.get("/population/coverage/care").statusCode(400);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'figures':[{'variant':'x','fromAge':80,'year':2024,'persons':1,'basis':'stated','source':'s'}] | 422 | figures[0].variant
          'figures':[{'variant':'x','fromAge':80,'toAge':79,'year':2024,'persons':1,'basis':'stated','source':'s'}] | 422 | figures[0].toAge
          'figures':[{'variant':'x','fromAge':80,'year':2024,'basis':'stated','source':'s'}] | 422 | figures[0].persons
          'figures':[{'variant':'x','fromAge':80,'year':2024,'persons':-1,'basis':'stated','source':'s'}] | 400 | figures[0].persons
          'capacities':[{'service':'c','names':{'nb':'C','en':'C'},'fromAge':80,'year':2024,'existing':1,'decided':-2,'source':'s'}] | 422 | capacities[0].decided
          'variants':[] | 422 | figures
          """)
  void refusedWithFieldAndNothingStored(String entries, int status, String field) {
    Indicators bad = new Indicators("9792");
    bad.post("/population", "{" + entries.replace('\'', '"') + "}")
        .statusCode(status)
        .body("violations.field", hasItem(field));
    bad.get("/population").body("sequence", is(0)).body("items", hasSize(0));
  }

  @Test
  void exampleIsTakenAndToldOf() throws IOException {
    String example =
        new ObjectMapper()
            .readTree(RestAssured.get("/q/openapi?format=json").asString())
            .at("/components/examples/PopulationEntries/value")
            .toString();
    Indicators any = new Indicators("9793");
    any.post("/population", example).statusCode(201);
    any.post("/population", example).statusCode(409);
    List<ConsumerRecord<String, byte[]>> changes =
        await().until(() -> any.records(Topic.INDICATOR_CHANGES), found -> found.size() >= 1);
    EventSchemas.check(changes);
    assertThat(CloudEventRecords.fromRecord(changes.get(0)))
        .isInstanceOfSatisfying(
            PopulationPublished.class, event -> assertThat(event.capacities()).isEqualTo(1));
  }

  private static String figure(String variant, int fromAge, int persons) {
    return """
        {"variant":"%s","fromAge":%d,"year":2024,"persons":%d,"basis":"stated","source":"s"}"""
        .formatted(variant, fromAge, persons);
  }
}
