package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What cannot be acted on is put aside with its cause, and the next event is taken. */
@QuarkusTest
class DeadLetterTest {

  @Test
  void malformedEventIsPutAsideAndTheNextIsTaken() {
    VersionCreated created = BudgetEvents.created("9811", "base", null);
    byte[] broken = "{\"version\":{".getBytes(StandardCharsets.UTF_8);
    BudgetEvents.send(record(created, broken));
    BudgetEvents.send(
        new ProducerRecord<>(Topic.BUDGET_CHANGES.topicName(), created.key(), broken));
    BudgetEvents.send(new ProducerRecord<>(Topic.BUDGET_CHANGES.topicName(), created.key(), null));
    BudgetEvents.send(created);
    new Investment("9811").awaitBudget("base", 1);

    List<ConsumerRecord<String, byte[]>> dead = deadLetters(created.key(), 3);
    assertThat(dead.get(0).value()).isEqualTo(broken);
    assertThat(header(dead.get(0), "dead-letter-reason"))
        .contains("no.handlingsrom.budget.version-created.v1");
    assertThat(header(dead.get(0), "dead-letter-topic")).isEqualTo("handlingsrom.budget.changes");
    assertThat(header(dead.get(1), "dead-letter-reason")).contains("not a CloudEvent");
  }

  private static ProducerRecord<String, byte[]> record(VersionCreated event, byte[] payload) {
    return CloudEventRecords.toRecord(
        Topic.BUDGET_CHANGES.topicName(),
        event.key(),
        "no.handlingsrom.budget.version-created.v1",
        URI.create("/budget-service"),
        Instant.now(),
        1,
        payload);
  }

  @Test
  void childOfAnUnknownParentIsPutAside() {
    VersionCreated orphan = BudgetEvents.created("9812", "orphan", "nobody");
    BudgetEvents.send(orphan, BudgetEvents.proposed("9812", "orphan", 2));
    List<ConsumerRecord<String, byte[]>> dead = deadLetters(orphan.key(), 2);
    assertThat(header(dead.get(0), "dead-letter-reason"))
        .isEqualTo(
            "9812/2024-2027/orphan cannot be opened: its parent 9812/2024-2027/nobody is not known"
                + " here");
    assertThat(header(dead.get(1), "dead-letter-reason"))
        .isEqualTo(
            "9812/2024-2027/orphan is not known here: its creation was not received or was refused");
    new Investment("9812").get("/plans/2024-2027/versions/orphan/statements/5-5-1").statusCode(404);
    assertThat(Published.changes(orphan.key())).isEmpty();
  }

  @Test
  void eventThatWasPutAsideTakesEffectWhenItIsSentAgain() {
    VersionCreated child = BudgetEvents.created("9813", "child", "base");
    BudgetEvents.send(child);
    deadLetters(child.key(), 1);
    Investment investment = Investment.withDraft("9813");
    BudgetEvents.send(child);
    investment.awaitBudget("child", 1);
  }

  @Test
  void eventOfAnotherOwnerIsPutAside() {
    String key = "9814/2024-2027/base";
    BudgetEvents.send(
        CloudEventRecords.toRecord(
            Topic.BUDGET_CHANGES.topicName(),
            key,
            "no.handlingsrom.investment.version-opened.v1",
            URI.create("/investment-service"),
            Instant.now(),
            1,
            ("{\"version\":{\"municipality\":\"9814\",\"plan\":\"2024-2027\",\"version\":\"base\"},"
                    + "\"sequence\":1,\"time\":\"2023-10-24T08:00:00Z\",\"parentSequence\":null,"
                    + "\"budgetSequence\":1}")
                .getBytes(StandardCharsets.UTF_8)));
    assertThat(header(deadLetters(key, 1).get(0), "dead-letter-reason"))
        .contains("does not belong on this topic");
  }

  private static List<ConsumerRecord<String, byte[]>> deadLetters(String key, int count) {
    return await()
        .until(
            () -> Published.records(Topic.INVESTMENT_DEAD_LETTER, key),
            found -> found.size() == count);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
