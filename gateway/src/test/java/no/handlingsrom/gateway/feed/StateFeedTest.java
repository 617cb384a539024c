package no.handlingsrom.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.OpenApiContract;
import no.handlingsrom.testkit.StackResource;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StateFeedTest {

  private static final OpenApiContract CONTRACT = new OpenApiContract();

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @Inject FeedConfig config;
  @Inject MaterialisedView view;

  @Test
  void stateTopicsAreCompacted() throws Exception {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", StackResource.kafka().bootstrapServers()))) {
      for (String topic :
          List.of(
              "handlingsrom.budget.state",
              "handlingsrom.investment.state",
              "handlingsrom.indicator.state")) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        assertThat(
                admin
                    .describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get("cleanup.policy")
                    .value())
            .isEqualTo("compact");
      }
    }
  }

  @Test
  void malformedStateIsParkedWithItsCauseAndTheNextGoodOneHeals() {
    Asker asker = new Asker("9101");
    States.publishProposal(asker);
    status(asker.proposal(), "budget:42,investment:7,indicator:3").body("stale", is(false));

    States.publishMalformed(Topic.BUDGET_STATE, asker.proposal().key());
    awaitStale(asker.proposal(), true);
    status(asker.proposal(), "budget:42")
        .body("asOf.budget", is(42))
        .body("rules.find { it.code == 'debt-ratio' }.results[0].band", is("not-approved"));
    ConsumerRecord<String, byte[]> letter = deadLetter(asker.proposal().key());
    assertThat(new String(letter.value(), StandardCharsets.UTF_8))
        .isEqualTo("{\"sequence\":\"forty-three\"}");
    assertThat(header(letter, "dead-letter-topic")).isEqualTo("handlingsrom.budget.state");
    assertThat(header(letter, "dead-letter-reason"))
        .startsWith("no.handlingsrom.budget.state.v1: sequence: ");
    assertThat(header(letter, "dead-letter-partition")).matches("[0-5]");
    assertThat(header(letter, "dead-letter-offset")).matches("[0-9]+");
    assertThat(header(letter, "ce_type")).isEqualTo("no.handlingsrom.budget.state.v1");

    States.publish(asker.budgetWithMoreTax(asker.proposal(), 44));
    status(asker.proposal(), "budget:44").body("asOf.budget", is(44));
    awaitStale(asker.proposal(), false);
  }

  @Test
  void malformedIndicatorsMakeTheMunicipalityStale() {
    Asker asker = new Asker("9102");
    States.publishProposal(asker);
    status(asker.proposal(), "budget:42,investment:7,indicator:3").body("stale", is(false));
    States.publishNoise(Topic.INDICATOR_STATE, "9102");
    awaitStale(asker.proposal(), true);
    States.publish(asker.indicators(4));
    awaitStale(asker.proposal(), false);
  }

  @Test
  void stateOnTheWrongTopicIsParked() {
    Asker asker = new Asker("9103");
    States.publishProposal(asker);
    States.publishMalformed(Topic.INVESTMENT_STATE, asker.proposal().key());
    awaitStale(asker.proposal(), true);
    assertThat(header(deadLetter(asker.proposal().key()), "dead-letter-topic"))
        .isEqualTo("handlingsrom.investment.state");
  }

  @Test
  void recordThatNamesNoVersionIsParkedAndTheFeedGoesOn() {
    Asker asker = new Asker("9104");
    States.publishNoise(Topic.BUDGET_STATE, "9104/whatever");
    States.publishProposal(asker);
    status(asker.proposal(), "budget:42,investment:7,indicator:3").body("stale", is(false));
    assertThat(header(deadLetter("9104/whatever"), "dead-letter-reason"))
        .contains("not a CloudEvent");
  }

  @Test
  void feedThatStartsAnewComesToTheSameView() throws InterruptedException {
    Asker asker = new Asker("9105");
    States.publishProposal(asker);
    States.publish(asker.budgetWithMoreTax(asker.version("more-tax"), 2));
    status(asker.proposal(), "budget:42,investment:7,indicator:3");
    status(asker.version("more-tax"), "budget:2");

    AtomicInteger changes = new AtomicInteger();
    MaterialisedView rebuilt =
        new MaterialisedView(change -> {}, change -> changes.incrementAndGet());
    StateFeed feed = new StateFeed(kafka, config, rebuilt);
    feed.start(null);
    try {
      await().until(feed::caughtUp);
      for (VersionKey version : List.of(asker.proposal(), asker.version("more-tax"))) {
        Optional<VersionView> found = rebuilt.find(version);
        assertThat(found).isPresent().isEqualTo(view.find(version));
      }
    } finally {
      feed.stop(null);
    }
    assertThat(feed.isAlive()).isFalse();
    assertThat(changes.get()).isPositive();
  }

  @Test
  void statesPublishedHereKeepToTheirSchemas() {
    Asker asker = new Asker("9106");
    States.publishProposal(asker);
    TopicReader topics = TopicReader.ofTestStack();
    for (Topic topic : List.of(Topic.BUDGET_STATE, Topic.INVESTMENT_STATE, Topic.INDICATOR_STATE)) {
      List<ConsumerRecord<String, byte[]>> own =
          topics.readAll(topic.topicName()).stream()
              .filter(record -> String.valueOf(record.key()).startsWith("9106"))
              .toList();
      assertThat(own).hasSize(1);
      EventSchemas.check(own);
    }
  }

  @Test
  void gatewayIsReadyOnceItHasCaughtUp() {
    await()
        .untilAsserted(
            () ->
                given()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'state-feed-caught-up' }.status", is("UP")));
    given()
        .get("/q/health/live")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'state-feed-alive' }.status", is("UP"));
  }

  private static void awaitStale(VersionKey version, boolean stale) {
    await().untilAsserted(() -> status(version, "").body("stale", is(stale)));
  }

  private static ValidatableResponse status(VersionKey version, String after) {
    return given()
        .filter(CONTRACT)
        .queryParam("after", after)
        .get(
            "/municipalities/{m}/plans/{p}/versions/{v}/fiscal-rules",
            version.municipality(),
            version.plan(),
            version.version())
        .then()
        .statusCode(200);
  }

  private static ConsumerRecord<String, byte[]> deadLetter(String key) {
    return await()
        .until(
            () ->
                TopicReader.ofTestStack().readAll("handlingsrom.gateway.dead-letter").stream()
                    .filter(record -> key.equals(record.key()))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
