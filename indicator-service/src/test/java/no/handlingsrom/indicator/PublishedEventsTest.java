package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.indicator.FiscalRuleDefined;
import no.handlingsrom.contracts.indicator.GoalTreeChanged;
import no.handlingsrom.contracts.indicator.IndicatorDefined;
import no.handlingsrom.contracts.indicator.IndicatorRevised;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.indicator.IndicatorsDefined;
import no.handlingsrom.contracts.indicator.ObservationsPublished;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.EventSchemas;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/**
 * Every change reaches Kafka once, in order, as the schemas say, and so does the state after it.
 */
@QuarkusTest
class PublishedEventsTest {

  @Test
  void everyChangeIsPublishedInOrderAndKeepsToItsSchema() {
    Indicators any = Indicators.withLevelRule("9851");
    any.observe("127").statusCode(201);
    any.put("/fiscal-rule-definitions/upkeep", Indicators.rule("upkeep")).statusCode(200);
    any.observe("bad").statusCode(400);
    any.observe("128").statusCode(201);
    List<ConsumerRecord<String, byte[]>> changes =
        await().until(() -> any.records(Topic.INDICATOR_CHANGES), found -> found.size() >= 5);
    EventSchemas.check(changes);
    assertThat(changes.stream().map(CloudEventRecords::fromRecord))
        .extracting(Event::getClass, Event::sequence)
        .containsExactly(
            tuple(IndicatorDefined.class, 2L),
            tuple(FiscalRuleDefined.class, 3L),
            tuple(ObservationsPublished.class, 4L),
            tuple(FiscalRuleDefined.class, 5L),
            tuple(ObservationsPublished.class, 6L));
  }

  @Test
  void indicatorsDefinedTogetherRevisionsAndGoalTreesAreTold() {
    Indicators any = new Indicators("9740");
    any.post("/indicators/batch", "{\"indicators\":[%s]}".formatted(Indicators.indicator("a", "")))
        .statusCode(201);
    any.put("/indicators/a", Indicators.indicator("a", "")).statusCode(200);
    any.post("/goal-trees", Indicators.goalTree("2024-2027", "a")).statusCode(201);
    any.post(
            "/goal-trees/2024-2027/changes",
            """
            {"by":"p","changes":[{"action":"retire","indicator":"a"}]}""")
        .statusCode(201);
    List<ConsumerRecord<String, byte[]>> changes =
        await().until(() -> any.records(Topic.INDICATOR_CHANGES), found -> found.size() >= 4);
    EventSchemas.check(changes);
    assertThat(changes.stream().map(CloudEventRecords::fromRecord))
        .extracting(Event::getClass, Event::sequence)
        .containsExactly(
            tuple(IndicatorsDefined.class, 2L),
            tuple(IndicatorRevised.class, 3L),
            tuple(GoalTreeChanged.class, 4L),
            tuple(GoalTreeChanged.class, 5L));
  }

  @Test
  void stateFollowsEveryChange() {
    Indicators any = Indicators.withLevelRule("9852");
    any.observe("127").statusCode(201);
    IndicatorState last = any.state(4);
    List<ConsumerRecord<String, byte[]>> states = any.records(Topic.INDICATOR_STATE);
    EventSchemas.check(states);
    assertThat(states.stream().map(CloudEventRecords::fromRecord))
        .extracting(Event::sequence)
        .containsExactly(2L, 3L, 4L);
    assertThat(((IndicatorState) CloudEventRecords.fromRecord(states.get(0))).rules()).isEmpty();
    assertThat(last.rules()).hasSize(1);
    assertThat(last.observations()).hasSize(1);
  }

  @Test
  void firstChangesAtTheSameTimeTakeNumbersWithoutGap() throws Exception {
    Indicators any = new Indicators("9853");
    List<Callable<Integer>> requests = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String code = "indicator-" + i;
      requests.add(() -> any.define(code).extract().statusCode());
    }
    ExecutorService clients = Executors.newFixedThreadPool(requests.size());
    try {
      for (Future<Integer> status : clients.invokeAll(requests)) {
        assertThat(status.get()).isEqualTo(201);
      }
    } finally {
      clients.shutdown();
    }
    assertThat(any.read("/indicators").getList("items.sequence", Long.class))
        .containsExactlyElementsOf(LongStream.rangeClosed(2, 13).boxed().toList());
    any.state(13);
    assertThat(any.records(Topic.INDICATOR_STATE).stream().map(CloudEventRecords::fromRecord))
        .extracting(Event::sequence)
        .isSorted()
        .hasSize(12);
  }
}
