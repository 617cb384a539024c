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
import no.handlingsrom.contracts.indicator.ComparisonPublished;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.local.sample.SampleLoader;
import no.handlingsrom.testkit.EventSchemas;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units are ranked by what is known of them; a missing value is no zero. */
@QuarkusTest
class ComparisonTest {

  @TestHTTPResource("/")
  URI service;

  @ParameterizedTest(name = "kostra-001 {0}: rank {1}, distance {2} at 001:5985-5988")
  @CsvSource({
    "asker,             1, 0,    0.0",
    "baerum,            2, -30,  -8.2",
    "drammen,           3, -93,  -25.4",
    "lillestrom,        4, -175, -47.8",
    "asss-without-oslo, ,  -75,  -20.5",
    "kostra-group-12,   ,  -75,  -20.5"
  })
  void askerIsRankedAmongItsNeighbours(
      String unit, Integer rank, int distance, BigDecimal percent) {
    Indicators asker = loaded();
    String standing = "items.find { it.unit == '%s' }".formatted(unit);
    asker
        .get("/comparisons/kostra-001")
        .body("year", is(2022))
        .body("years", contains(2021, 2022))
        .body("deflatorAdjusted", is(true))
        .body("needAdjusted", is(true))
        .body(standing + ".rank", is(rank))
        .body(standing + ".distance", is(distance));
    assertThat(asker.read("/comparisons/kostra-001").<BigDecimal>get(standing + ".distancePercent"))
        .isEqualByComparingTo(percent);
  }

  /** 001:8501-8504 prints 0 for the group and nothing for ASSS. */
  @Test
  void zeroHasADistanceAndMissingHasNone() {
    loaded()
        .get("/comparisons/kostra-062")
        .body("items.find { it.unit == 'kostra-group-12' }.value", is(0))
        .body("items.find { it.unit == 'kostra-group-12' }.distance", is(-390))
        .body("items.find { it.unit == 'asss-without-oslo' }.value", is((Object) null))
        .body("items.find { it.unit == 'asss-without-oslo' }.distance", is((Object) null))
        .body("items.find { it.unit == 'asss-without-oslo' }.missing.en", is("Not published"))
        .body("items.find { it.rank == 1 }.unit", is("baerum"));
  }

  /** 40 key figures of document 001 from line 5970 and 45 from line 8379. */
  @Test
  void askerComparesEightyFiveFigures() {
    Indicators asker = loaded();
    asker
        .get("/comparisons?limit=1000")
        .body("items", hasSize(85))
        .body("units", hasSize(6))
        .body("items.findAll { it.needAdjusted }.deflatorAdjusted", hasItem(true));
    asker.get("/comparisons?limit=50").body("items", hasSize(50));
  }

  @Test
  void equalValuesShareARankAndNothingIsComparedWithAMissingOwnValue() {
    Indicators any = new Indicators("9781");
    any.post(
            "/comparisons",
            """
            {"units":[{"code":"us","names":{"nb":"Vi","en":"We"},"kind":"own"},
                      {"code":"a","names":{"nb":"A","en":"A"},"kind":"neighbour"},
                      {"code":"b","names":{"nb":"B","en":"B"},"kind":"neighbour"},
                      {"code":"land","names":{"nb":"Landet","en":"Country"},"kind":"country"}],
             "indicators":[{"code":"leak","names":{"nb":"Lekkasje","en":"Leakage"},"unit":"percent","area":"x","category":"y","better":"lower","deflatorAdjusted":false,"needAdjusted":false,"source":"s"}],
             "values":[{"indicator":"leak","unit":"us","year":2021,"yearStated":true,"value":5,"source":"s"},
                       {"indicator":"leak","unit":"a","year":2021,"yearStated":true,"value":0,"source":"s"},
                       {"indicator":"leak","unit":"b","year":2021,"yearStated":true,"value":5.0,"source":"s"},
                       {"indicator":"leak","unit":"us","year":2022,"yearStated":true,"missing":{"nb":"Mangler","en":"Missing"},"source":"s"},
                       {"indicator":"leak","unit":"land","year":2022,"yearStated":true,"value":7,"source":"s"}]}""")
        .statusCode(201);
    any.get("/comparisons/leak?year=2021")
        .body("items.unit", contains("a", "us", "b"))
        .body("items.rank", contains(1, 2, 2));
    any.get("/comparisons/leak")
        .body("items.find { it.unit == 'land' }.distance", is((Object) null))
        .body("items.find { it.unit == 'land' }.rank", is((Object) null));
    any.get("/comparisons/leak?year=2019").statusCode(404);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'values':[{'indicator':'x','unit':'us','year':2021,'yearStated':true,'value':1,'source':'s'}] | 422 | values[0].indicator
          'values':[{'indicator':'x','unit':'us','year':2021,'yearStated':true,'source':'s'}] | 422 | values[0].value
          'values':[{'indicator':'x','unit':'us','year':2021,'yearStated':true,'value':1,'source':'s'},{'indicator':'x','unit':'us','year':2021,'yearStated':true,'value':1,'source':'s'}] | 422 | values[1]
          'units':[{'code':'a','names':{'nb':'A','en':'A'},'kind':'neighbour'}] | 422 | units
          'units':[{'code':'a','names':{'nb':'A','en':'A'},'kind':'friend'}] | 400 | units[0].kind
          'values':[] | 422 | values
          """)
  void refusedWithFieldAndNothingStored(String entries, int status, String field) {
    Indicators bad = new Indicators("9782");
    bad.post("/comparisons", "{" + entries.replace('\'', '"') + "}")
        .statusCode(status)
        .body("violations.field", hasItem(field));
    bad.get("/comparisons").body("sequence", is(0)).body("units", hasSize(0));
  }

  @Test
  void exampleIsTakenAndToldOfOnceAndTakenCodesAreAConflict() throws IOException {
    String example =
        new ObjectMapper()
            .readTree(RestAssured.get("/q/openapi?format=json").asString())
            .at("/components/examples/ComparisonEntries/value")
            .toString();
    Indicators any = new Indicators("9783");
    any.post("/comparisons", example).statusCode(201);
    any.post("/comparisons", example)
        .statusCode(409)
        .body("violations.field", hasItem("units[0].code"));
    List<ConsumerRecord<String, byte[]>> changes =
        await().until(() -> any.records(Topic.INDICATOR_CHANGES), found -> found.size() >= 1);
    EventSchemas.check(changes);
    assertThat(CloudEventRecords.fromRecord(changes.get(0)))
        .isInstanceOfSatisfying(
            ComparisonPublished.class, event -> assertThat(event.values()).isEqualTo(3));
  }

  private Indicators loaded() {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadIndicators(step -> {});
    return new Indicators("3203");
  }
}
