package no.handlingsrom.budget;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.BalanceRecorded;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Accounts of the balance are corrected by further values, and earlier answers stay. */
@QuarkusTest
class BalanceTest {

  @Test
  void correctedValueCountsAndTheEarlierAnswerStays() {
    Budget budget = new Budget("4121");
    budget.get("/balance").statusCode(200).body("items", hasSize(0));
    record(budget, "14000000000.00");
    String then = told("4121").get(0).time().toString();
    record(budget, "14100000000.00");
    budget.get("/balance").body("items.amount", contains(14100000000.00f));
    budget.get("/balance?asOf=" + then).body("items.amount", contains(14000000000.00f));
    budget.get("/balance?asOf=2020-01-01T00:00:00Z").body("items", hasSize(0));
    budget.get("/balance?asOf=2999-01-01T00:00:00Z").statusCode(400);
  }

  private static void record(Budget budget, String amount) {
    budget
        .post(
            "/balance",
            """
            {"account":"depreciable-fixed-assets","yearEnd":2023,"amount":%s,"basis":"booked",
             "source":"made up"}"""
                .formatted(amount))
        .statusCode(201);
  }

  private static List<BalanceRecorded> told(String municipality) {
    List<ConsumerRecord<String, byte[]>> records =
        await()
            .until(
                () ->
                    TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
                        .filter(record -> record.key().startsWith(municipality + "/balance/"))
                        .toList(),
                found -> !found.isEmpty());
    EventSchemas.check(records);
    return records.stream()
        .map(CloudEventRecords::fromRecord)
        .map(BalanceRecorded.class::cast)
        .toList();
  }
}
