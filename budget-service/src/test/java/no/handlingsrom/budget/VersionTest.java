package no.handlingsrom.budget;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.investment.InvestmentFrozen;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.StackResource;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A version continues its parent from a cut, takes changes while a draft, and is frozen after. */
@QuarkusTest
class VersionTest {

  private static final String BASE = "/plans/2024-2027/versions/base";
  private static final String TAX =
      """
      {"year":2025,"unit":"sentralt","function":"800","art":"870","amount":-1000000.00}""";

  @Test
  void childHoldsWhatItsParentHeldAtTheCut() {
    Budget budget = Budget.withDraft("9901");
    budget.change("base", TAX).statusCode(201).body("sequence", is(2));
    budget
        .draft("child", "base")
        .statusCode(201)
        .body("parent", is("base"))
        .body("parentSequence", is(2))
        .body("sequence", is(1));
    budget.change("base", TAX).statusCode(201);
    budget.change("child", TAX.replace("-1000000.00", "250000.00")).body("sequence", is(2));
    tax(budget, "base", -2000000.00f);
    tax(budget, "child", -750000.00f);
  }

  private static void tax(Budget budget, String version, float amount) {
    budget
        .get("/plans/2024-2027/versions/" + version + "/statements/5-4-1")
        .statusCode(200)
        .body("lines.find { it.code == 'income-and-wealth-tax' }.amounts[1]", is(amount));
  }

  @Test
  void yearsWithoutEntriesHaveNoAmounts() {
    Budget budget = Budget.withDraft("9902");
    budget.change("base", TAX).statusCode(201);
    budget
        .get(BASE + "/statements/5-6")
        .body("lines.find { it.code == 'net-operating-result' }.amounts[0]", nullValue())
        .body("lines.find { it.code == 'net-operating-result' }.amounts[1]", notNullValue());
  }

  @Test
  void amountsNotDistributedByKindStandOnALineOfTheirOwn() {
    Budget budget = Budget.withDraft("9903");
    budget
        .change("base", "{\"year\":2024,\"unit\":\"skole\",\"amount\":1284160000.00}")
        .statusCode(201);
    budget
        .get(BASE + "/statements/5-6?unit=kNOK")
        .body("lines.find { it.code == 'not-distributed-by-kind' }.amounts[0]", is(1284160))
        .body("lines.find { it.code == 'gross-operating-result' }.amounts[0]", is(1284160));
  }

  @Test
  void proposedOnlyWhenTheInvestmentPartIsFrozenToo() {
    Budget budget = Budget.withDraft("9904");
    budget.post(BASE + "/propose").statusCode(202).body("status", is("proposing"));
    budget.change("base", TAX).statusCode(409).body("violations.field", hasItem("version"));
    budget.post(BASE + "/propose").statusCode(409);

    VersionKey key = new VersionKey("9904", "2024-2027", "base");
    UUID attempt = attempt(key);
    send(new InvestmentFrozen(key, 1, Instant.now(), UUID.randomUUID())); // of no attempt we made
    send(new InvestmentFrozen(key, 2, Instant.now(), attempt));
    await().untilAsserted(() -> budget.get(BASE).body("status", is("proposed")));
    budget.get(BASE).body("sequence", is(3));

    send(new InvestmentFrozen(key, 2, Instant.now(), attempt)); // delivered twice
    budget.draft("child", "base").statusCode(201).body("parentSequence", is(3));
  }

  private static UUID attempt(VersionKey key) {
    return await()
        .until(
            () ->
                TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
                    .map(CloudEventRecords::fromRecord)
                    .filter(ProposalStarted.class::isInstance)
                    .map(ProposalStarted.class::cast)
                    .filter(started -> started.version().equals(key))
                    .map(ProposalStarted::attempt)
                    .findFirst()
                    .orElse(null),
            attempt -> attempt != null);
  }

  private static void send(Event event) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", StackResource.kafka().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      ProducerRecord<String, byte[]> record =
          CloudEventRecords.toRecord(event, URI.create("/investment-service"), Instant.now());
      producer.send(record);
    }
  }
}
