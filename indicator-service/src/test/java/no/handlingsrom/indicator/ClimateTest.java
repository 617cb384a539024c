package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.indicator.ClimateBudgetEntered;
import no.handlingsrom.contracts.indicator.ClimateMeasureRevised;
import no.handlingsrom.contracts.indicator.GoalTreeChanged;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.EventSchemas;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A climate budget takes what is sound, keeps what contradicts itself, and says so. */
@QuarkusTest
class ClimateTest {

  private static final String STRUCTURE =
      """
      "sectors":[{"code":"traffic","names":{"nb":"Trafikk","en":"Traffic"},"scope":"direct","source":"s"},
                 {"code":"farms","names":{"nb":"Jordbruk","en":"Farms"},"scope":"direct","source":"s"}],
      "groups":[{"code":"cars","names":{"nb":"Biler","en":"Cars"},"focusArea":{"nb":"M","en":"M"},"scope":"direct","sector":"traffic","source":"s"},
                {"code":"lorries","names":{"nb":"Lastebiler","en":"Lorries"},"focusArea":{"nb":"M","en":"M"},"scope":"direct","sector":"traffic","source":"s"}]""";

  @Test
  void exampleIsTakenRevisedAndTold() throws IOException {
    JsonNode examples =
        new ObjectMapper()
            .readTree(RestAssured.get("/q/openapi?format=json").asString())
            .at("/components/examples");
    Indicators any = new Indicators("9761");
    any.post("/climate", example(examples, "ClimateEntries"))
        .statusCode(201)
        .body("sequence", is(2));
    any.put("/climate/measures/k01", example(examples, "ClimateMeasure"))
        .statusCode(422)
        .body("violations.field", contains("goals[0]"));
    any.post(
            "/goal-trees",
            """
            {"plan":"2024-2027","by":"plan","placements":[],"goals":[
              {"level":"focus-area","code":"climate","names":{
                "nb":"Handling mot klimaendringene","en":"Action against climate change"}}]}""")
        .statusCode(201);
    any.put("/climate/measures/k01", example(examples, "ClimateMeasure"))
        .statusCode(200)
        .body("revision", is(2))
        .body("status", is("started"))
        .body("goals", contains("climate"))
        .body("servedGoals.level", contains("focus-area"))
        .body("servedGoals.names.nb", contains("Handling mot klimaendringene"));
    any.putUntagged("/climate/measures/k01", example(examples, "ClimateMeasure")).statusCode(428);
    any.get("/climate/measures").body("items.revision", contains(2));
    List<ConsumerRecord<String, byte[]>> changes =
        await().until(() -> any.records(Topic.INDICATOR_CHANGES), found -> found.size() >= 3);
    EventSchemas.check(changes);
    assertThat(changes.stream().map(CloudEventRecords::fromRecord))
        .extracting(Event::getClass, Event::sequence)
        .containsExactly(
            tuple(ClimateBudgetEntered.class, 2L),
            tuple(GoalTreeChanged.class, 3L),
            tuple(ClimateMeasureRevised.class, 4L));
    assertThat((ClimateBudgetEntered) CloudEventRecords.fromRecord(changes.get(0)))
        .extracting(ClimateBudgetEntered::figures, ClimateBudgetEntered::measures)
        .containsExactly(2, 1);
  }

  @ParameterizedTest(name = "{1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'targets':[{'code':'t','names':{'nb':'T','en':'T'},'holder':'h','scope':'direct','reductionPercent':67,'year':2030,'source':'s'}] | 422 | targets[0].baseYear
          'targets':[{'code':'t','names':{'nb':'T','en':'T'},'holder':'h','scope':'direct','reductionPercent':67,'baseYear':2030,'year':2030,'source':'s'}] | 422 | targets[0].baseYear
          'targets':[{'code':'t','names':{'nb':'T','en':'T'},'holder':'h','scope':'direct','reductionPercent':100.1,'baseYear':2009,'year':2030,'source':'s'}] | 422 | targets[0].reductionPercent
          'targets':[{'code':'t','names':{'nb':'T','en':'T'},'holder':'h','scope':'direct','year':2030,'source':'s'}] | 422 | targets[0].reductionPercent
          'targets':[{'code':'t','names':{'nb':'T','en':'T'},'holder':'h','scope':'direct','sector':'x','tonnes':1,'year':2030,'source':'s'}] | 422 | targets[0].sector
          'groups':[{'code':'g','names':{'nb':'G','en':'G'},'focusArea':{'nb':'M','en':'M'},'scope':'direct','source':'s'}] | 422 | groups[0].sector
          'groups':[{'code':'g','names':{'nb':'G','en':'G'},'focusArea':{'nb':'M','en':'M'},'scope':'indirect','sector':'x','source':'s'}] | 422 | groups[0].sector
          'measures':[{'code':'m','names':{'nb':'M','en':'M'},'group':'x','status':'planned','goals':[],'source':'s'}] | 422 | measures[0].group
          'measures':[{'code':'m','names':{'nb':'M','en':'M'},'group':'x','status':'planned','goals':['none'],'source':'s'}] | 422 | measures[0].goals[0]
          'measures':[{'code':'m','names':{'nb':'M','en':'M'},'group':'x','status':'planned','goals':[],'cost':{'kind':'operating-measure','plan':'p','version':'v','id':'../x'},'source':'s'}] | 400 | measures[0].cost.id
          'measures':[{'code':'m','names':{'nb':'M','en':'M'},'group':'x','status':'perhaps','goals':[],'source':'s'}] | 400 | measures[0].status
          'figures':[{'subject':'sector:x','year':2021,'kind':'actual','unit':'tonnes','value':1,'source':'s'}] | 422 | figures[0].subject
          'figures':[{'subject':'x','year':2021,'kind':'actual','unit':'tonnes','value':1,'source':'s'}] | 400 | figures[0].subject
          'figures':[{'subject':'scope:direct','year':2021,'kind':'actual','unit':'tonnes','source':'s'}] | 422 | figures[0].value
          'figures':[{'subject':'scope:direct','year':2021,'kind':'actual','unit':'change-percent','value':1,'source':'s'}] | 422 | figures[0].baseYear
          'figures':[{'subject':'scope:direct','year':2021,'kind':'actual','unit':'tonnes','baseYear':2009,'value':1,'source':'s'}] | 422 | figures[0].baseYear
          'figures':[{'subject':'scope:direct','year':2021,'kind':'actual','unit':'tonnes','value':1,'roundedTo':0,'source':'s'}] | 422 | figures[0].roundedTo
          'figures':[{'subject':'scope:direct','year':2021,'kind':'actual','unit':'tonnes','value':1,'source':'s'},{'subject':'scope:direct','year':2021,'kind':'actual','unit':'tonnes','value':2,'source':'s'}] | 422 | figures[1]
          'sectors':[] | 422 | sectors
          """)
  void refusedWithFieldAndNothingStored(String entries, int status, String field) {
    Indicators bad = new Indicators("9762");
    bad.post("/climate", "{" + entries.replace('\'', '"') + "}")
        .statusCode(status)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(field));
    bad.get("/climate").body("sequence", is(0)).body("targets", empty()).body("groups", empty());
  }

  @Test
  void takenCodeIsAConflict() {
    Indicators any = new Indicators("9763");
    any.post("/climate", "{" + STRUCTURE + "}").statusCode(201);
    any.post("/climate", "{" + STRUCTURE + "}")
        .statusCode(409)
        .body("violations.field", hasItem("sectors[0].code"));
    any.get("/climate/measures/none").statusCode(404);
  }

  /** 40 + 61 is 101, of which each is rounded to the nearest tonne: 100 to 102. */
  @ParameterizedTest(name = "sector {1} rounded to {2}: {3}")
  @CsvSource({
    "9771, 101, 1, pass",
    "9772, 100, 1, pass",
    "9773, 99, 1, fail",
    "9774, 110, 10, fail",
    "9775, 100, 10, pass"
  })
  void sumOfGroupsIsHeldAgainstTheSectorWithinRounding(
      String municipality, String stated, String roundedTo, String result) {
    Indicators any = new Indicators(municipality);
    String figures =
        """
        {"subject":"group:cars","year":2021,"kind":"actual","unit":"tonnes","value":40,"source":"s"},
        {"subject":"group:lorries","year":2021,"kind":"actual","unit":"tonnes","value":61,"source":"s"},
        {"subject":"sector:traffic","year":2021,"kind":"actual","unit":"tonnes","value":%s,"roundedTo":%s,"source":"s"}"""
            .formatted(stated, roundedTo);
    any.post("/climate", "{" + STRUCTURE + ",\"figures\":[" + figures + "]}").statusCode(201);
    any.get("/climate/consistency")
        .body("items.find { it.check == 'sum-of-groups' }.computed", is(101))
        .body("items.find { it.check == 'sum-of-groups' }.result", is(result));
  }

  @Test
  void sumWithAnUnknownPartIsNotAssessable() {
    Indicators any = new Indicators("9764");
    String figures =
        """
        {"subject":"group:cars","year":2021,"kind":"actual","unit":"tonnes","value":40,"source":"s"},
        {"subject":"group:lorries","year":2021,"kind":"actual","unit":"tonnes","missing":{"nb":"Mangler","en":"Missing"},"source":"s"},
        {"subject":"sector:traffic","year":2021,"kind":"actual","unit":"tonnes","value":40,"source":"s"},
        {"subject":"scope:direct","year":2021,"kind":"actual","unit":"tonnes","value":40,"source":"s"}""";
    any.post("/climate", "{" + STRUCTURE + ",\"figures\":[" + figures + "]}").statusCode(201);
    any.get("/climate/consistency")
        .body("items.find { it.check == 'sum-of-groups' }.result", is("not-assessable"))
        .body("items.find { it.check == 'sum-of-sectors' }.result", is("not-assessable"))
        .body("items.find { it.check == 'sum-of-sectors' }.reason.en", is("No tonnes of farms"))
        .body("failed", is(0));
  }

  @Test
  void figureOfTheSameSourceIsRestatedAndOfAnotherStandsBeside() {
    Indicators any = new Indicators("9765");
    String figure =
        "{\"figures\":[{\"subject\":\"scope:direct\",\"year\":2021,\"kind\":\"actual\",\"unit\":\"tonnes\",\"value\":%s,\"source\":\"%s\"}]}";
    any.post("/climate", figure.formatted("10", "a")).statusCode(201);
    any.post("/climate", figure.formatted("11", "a")).statusCode(201);
    any.post("/climate", figure.formatted("13", "b")).statusCode(201);
    any.get("/climate/figures?subject=scope:direct").body("items.value", contains(11, 13));
    any.get("/climate/consistency")
        .body("items", hasSize(1))
        .body("items[0].check", is("one-figure"))
        .body("items[0].difference", is(-2))
        .body("items[0].sources", contains("b", "a"));
  }

  private static String example(JsonNode examples, String name) {
    return examples.path(name).path("value").toString();
  }
}
