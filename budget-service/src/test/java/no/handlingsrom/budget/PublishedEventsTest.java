package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.AccountBookState;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.FundBalanceRecorded;
import no.handlingsrom.contracts.budget.OperatingChangePosted;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Every change reaches Kafka once, in order, as the schemas say. */
@QuarkusTest
class PublishedEventsTest {

  @Test
  void everyStepOfAVersionIsPublishedInOrderAndKeepsToItsSchema() {
    Budget budget = Budget.withDraft("9931");
    for (int i = 1; i <= 20; i++) {
      budget
          .change(
              "base",
              "{\"year\":2024,\"unit\":\"sentralt\",\"art\":\"870\",\"function\":\"800\",\"amount\":-1000}")
          .statusCode(201);
    }
    List<ConsumerRecord<String, byte[]>> records =
        await().until(() -> records("9931", Topic.BUDGET_CHANGES), found -> found.size() >= 22);
    EventSchemas.check(records);
    List<Event> ofVersion =
        records.stream()
            .map(CloudEventRecords::fromRecord)
            .filter(event -> event.key().equals("9931/2024-2027/base"))
            .toList();
    assertThat(ofVersion).first().isInstanceOf(VersionCreated.class);
    assertThat(ofVersion.subList(1, 21)).hasOnlyElementsOfType(OperatingChangePosted.class);
    assertThat(ofVersion)
        .extracting(Event::sequence)
        .isEqualTo(Stream.iterate(1L, sequence -> sequence + 1).limit(21).toList());

    List<ConsumerRecord<String, byte[]>> states =
        await().until(() -> records("9931", Topic.BUDGET_STATE), found -> found.size() >= 21);
    EventSchemas.check(states);
    BudgetState last = (BudgetState) CloudEventRecords.fromRecord(states.get(states.size() - 1));
    assertThat(last.sequence()).isEqualTo(21);
    assertThat(last.years().keySet()).containsExactly(2024);
    assertThat(last.years().get(2024).get("gross-operating-revenue"))
        .isEqualByComparingTo(new BigDecimal("-20000"));
    assertThat(last.years().get(2024)).doesNotContainKey("closing-disposition-fund");
  }

  @Test
  void recordedFundBalanceReachesTheVersionsThatOpenWithIt() {
    Budget budget = Budget.withDraft("9932");
    budget
        .change(
            "base",
            "{\"year\":2024,\"unit\":\"sentralt\",\"art\":\"540\",\"function\":\"880\",\"amount\":76903000}")
        .statusCode(201);
    budget
        .post(
            "/funds",
            "{\"code\":\"disposition\",\"kind\":\"disposition\",\"names\":{\"nb\":\"Disposisjonsfond\",\"en\":\"Disposition fund\"}}")
        .statusCode(201);
    balance(budget, 2023, "1000000000.00");
    balance(budget, 2023, "1113980192.00"); // a correction counts instead
    BudgetState state =
        await()
            .until(
                () ->
                    records("9932", Topic.BUDGET_STATE).stream()
                        .map(CloudEventRecords::fromRecord)
                        .map(BudgetState.class::cast)
                        .filter(s -> s.sequence() == 5) // the fund, and two balances
                        .findFirst()
                        .orElse(null),
                found -> found != null);
    assertThat(state.years().get(2024).get("closing-disposition-fund"))
        .isEqualByComparingTo(new BigDecimal("1190883192.00"));
    assertThat(records("9932", Topic.BUDGET_CHANGES).stream().map(CloudEventRecords::fromRecord))
        .filteredOn(FundBalanceRecorded.class::isInstance)
        .hasSize(3);
  }

  @Test
  void accountBookTellsItsMetricsAndTheBookedFund() {
    Budget budget = Budget.withDraft("9933");
    budget
        .post(
            "/funds",
            "{\"code\":\"disposition\",\"kind\":\"disposition\",\"names\":{\"nb\":\"Disposisjonsfond\",\"en\":\"Disposition fund\"}}")
        .statusCode(201);
    budget
        .post(
            "/account-books/2023/operating/changes",
            """
            {"title":"Regnskap 2023","entries":[
              {"year":2023,"unit":"sentralt","art":"870","function":"800","amount":-9057541000},
              {"year":2023,"unit":"sentralt","art":"540","function":"880","amount":89639000},
              {"year":2023,"unit":"sentralt","art":"940","function":"880","amount":-330000000}]}""")
        .statusCode(201);
    assertThat(accountBook("9933", 2).metrics())
        .containsEntry("gross-operating-revenue", new BigDecimal("-9057541000.00"))
        .containsEntry("income-and-wealth-tax", new BigDecimal("-9057541000.00"))
        .containsEntry("allocation-disposition-fund", new BigDecimal("89639000.00"))
        .containsEntry("use-disposition-fund", new BigDecimal("-330000000.00"))
        .doesNotContainKey("closing-disposition-fund");

    // 001:11215, 001:11220: the opening of 2023 rolled forward, then the booked closing instead
    balance(budget, 2022, "1354341192.00");
    assertThat(accountBook("9933", 3).metrics())
        .containsEntry("closing-disposition-fund", new BigDecimal("1113980192.00"));
    balance(budget, 2023, "1113000000.00");
    assertThat(accountBook("9933", 4).metrics())
        .containsEntry("closing-disposition-fund", new BigDecimal("1113000000.00"));
    EventSchemas.check(records("9933", Topic.BUDGET_ACCOUNTS));
    EventSchemas.check(records("9933", Topic.BUDGET_CHANGES));
  }

  private static AccountBookState accountBook(String municipality, long sequence) {
    return await()
        .until(
            () ->
                records(municipality, Topic.BUDGET_ACCOUNTS).stream()
                    .map(CloudEventRecords::fromRecord)
                    .map(AccountBookState.class::cast)
                    .filter(state -> state.sequence() == sequence)
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static void balance(Budget budget, int yearEnd, String amount) {
    budget
        .post(
            "/funds/disposition/balances",
            "{\"yearEnd\":%d,\"amount\":%s,\"basis\":\"derived\",\"source\":\"001:3620\"}"
                .formatted(yearEnd, amount))
        .statusCode(201);
  }

  private static List<ConsumerRecord<String, byte[]>> records(String municipality, Topic topic) {
    return TopicReader.ofTestStack().readAll(topic.topicName()).stream()
        .filter(record -> record.key().startsWith(municipality))
        .toList();
  }
}
