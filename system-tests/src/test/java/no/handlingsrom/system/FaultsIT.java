package no.handlingsrom.system;

import static no.handlingsrom.system.Municipality.VERSIONS;
import static no.handlingsrom.system.Municipality.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What breaks stays small: the status keeps answering, says when it is stale, and heals. */
class FaultsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String PROPOSAL = "director-proposal";
  private static final String BUDGET_STATE = "handlingsrom.budget.state";

  private static final String MORE_TAX =
      """
      {"title":"Høyere skatteanslag 2025","entries":[{"year":2025,"unit":"sentralt",
       "function":"800","art":"870","amount":-50000000.00}]}""";

  private static final String DEBT_RATIO_BAND =
      "rules.find { it.code == 'debt-ratio' }.results[0].band";

  private final RunningSystem system = RunningSystem.get();
  private final Municipality asker = new Municipality(system.gateway.address(), "3203");

  @BeforeEach
  void everythingIsWell() {
    awaitStale(PROPOSAL, false);
  }

  @AfterEach
  void startAgain() {
    if (!system.kafka.isRunning()) {
      system.kafka.start();
    }
    if (system.budget.hasEnded()) {
      system.budget.start();
      RunningSystem.awaitReady(system.budget);
    }
  }

  @Test
  void malformedStateMakesItsOwnVersionStaleUntilTheNextChange() throws Exception {
    asker.draft("malformed-state");
    awaitStale("malformed-state", false);

    sendMalformedState("3203/2024-2027/malformed-state");

    awaitStale("malformed-state", true);
    ConsumerRecord<String, byte[]> letter = deadLetter("3203/2024-2027/malformed-state");
    assertThat(header(letter, "dead-letter-reason")).isNotBlank().isNotEqualTo("null");
    assertThat(header(letter, "dead-letter-topic")).isEqualTo(BUDGET_STATE);
    asker.get(status(PROPOSAL)).statusCode(200).body("stale", is(false));

    long posted = asker.sequenceOf(VERSIONS + "/malformed-state/operating/changes", MORE_TAX);
    asker
        .get(status("malformed-state") + "?after=budget:" + posted)
        .statusCode(200)
        .body("asOf.budget", is((int) posted))
        .body("stale", is(false));
  }

  @Test
  void statusOutlivesKafkaAndSeesTheNextChange() {
    asker.draft("kafka-killed");
    system.kafka.kill();
    // Every read must succeed, not only the last.
    await().atMost(PATIENCE).until(() -> asker.json(status(PROPOSAL)).getBoolean("stale"));
    assertThat(asker.json(status(PROPOSAL)).getString(DEBT_RATIO_BAND)).isEqualTo("not-approved");
    system.kafka.start();

    long posted = asker.sequenceOf(VERSIONS + "/kafka-killed/operating/changes", MORE_TAX);
    await()
        .atMost(PATIENCE)
        .until(() -> asker.json(status("kafka-killed")).getLong("asOf.budget") == posted);
    awaitStale("kafka-killed", false);
  }

  @Test
  void statementsAreUnavailableWithoutTheirOwnerAndTheStatusIsNot() {
    String statement = VERSIONS + "/" + PROPOSAL + "/statements/5-4-1?unit=kNOK";
    String before = asker.body(statement);
    system.budget.kill();

    asker
        .get(statement)
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", is("https://handlingsrom.no/problems/owner-unavailable"))
        .body("status", is(503));
    asker.get(status(PROPOSAL)).statusCode(200).body("stale", is(false));

    system.budget.start();
    RunningSystem.awaitReady(system.budget);
    assertThat(asker.body(statement)).isEqualTo(before);
  }

  private void awaitStale(String version, boolean stale) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> asker.get(status(version)).statusCode(200).body("stale", is(stale)));
  }

  private void sendMalformedState(String key) throws ExecutionException, InterruptedException {
    ProducerRecord<String, byte[]> record =
        CloudEventRecords.toRecord(
            BUDGET_STATE,
            key,
            "no.handlingsrom.budget.state.v1",
            URI.create("/budget-service"),
            Instant.now(),
            1_000_000,
            "{\"sequence\":\"a million\"}".getBytes(StandardCharsets.UTF_8));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", system.kafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  private ConsumerRecord<String, byte[]> deadLetter(String key) {
    TopicReader topics = new TopicReader(system.kafka.bootstrapServers());
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                topics.readAll("handlingsrom.gateway.dead-letter").stream()
                    .filter(record -> key.equals(record.key()))
                    .toList(),
            letters -> letters.size() == 1)
        .get(0);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
