package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.investment.AccountBookPosted;
import no.handlingsrom.contracts.investment.AccountBookState;
import no.handlingsrom.contracts.investment.InvestmentChange;
import no.handlingsrom.contracts.investment.InvestmentChangePosted;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.investment.InvestmentVersionOpened;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.contracts.investment.PortfolioState;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.fiscal.scenario.ExpectedInterest;
import no.handlingsrom.fiscal.scenario.PlannedProject;
import no.handlingsrom.testkit.EventSchemas;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Every step reaches Kafka once, in order, as the schemas say. */
@QuarkusTest
class PublishedEventsTest {

  @TestHTTPResource("/")
  URI service;

  @Test
  void everyStepOfAVersionIsPublishedInOrderAndKeepsToItsSchema() {
    Investment investment = Investment.withDraft("9841");
    String key = investment.key("base").key();
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    investment
        .change("base", "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":-5000000.50}")
        .statusCode(201);
    investment
        .debt(
            "base",
            "{\"loanClass\":\"start-loans\",\"year\":2024,\"item\":\"instalment\",\"amount\":1,"
                + "\"basis\":\"stated\",\"source\":\"x\"}")
        .statusCode(201);
    BudgetEvents.send(BudgetEvents.proposed("9841", "base", 2));

    List<ConsumerRecord<String, byte[]>> records =
        await().until(() -> Published.records(Topic.INVESTMENT_CHANGES, key), r -> r.size() == 5);
    EventSchemas.check(records);
    List<InvestmentChange> changes = Published.changes(key);
    assertThat(changes)
        .hasExactlyElementsOfTypes(
            InvestmentVersionOpened.class,
            InvestmentChangePosted.class,
            InvestmentChangePosted.class,
            InvestmentChangePosted.class,
            InvestmentVoted.class)
        .extracting(InvestmentChange::sequence)
        .containsExactly(1L, 2L, 3L, 4L, 5L);
    InvestmentChangePosted projects = (InvestmentChangePosted) changes.get(1);
    assertThat(projects.years()).containsExactly(2024, 2025);
    assertThat(projects.entries()).isEqualTo(2);

    Published.awaitState(key, 5);
    List<ConsumerRecord<String, byte[]>> states = Published.records(Topic.INVESTMENT_STATE, key);
    assertThat(states).hasSize(5);
    EventSchemas.check(states);
  }

  @Test
  void stateOfAVersionHoldsWhatIsKnownAndNothingElse() {
    Investment investment = Investment.withDraft("9842");
    String key = investment.key("base").key();
    assertThat(Published.awaitState(key, 1).years()).isEmpty();
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    assertThat(Published.awaitState(key, 2).years())
        .isEqualTo(
            Map.of(
                2024, Map.of("investment-expenditure", new BigDecimal("75000000.00")),
                2025, Map.of("investment-expenditure", new BigDecimal("50000000.00"))));
    investment
        .change("base", "{\"year\":2024,\"art\":\"970\",\"amount\":-75000000}")
        .statusCode(201);
    assertThat(Published.awaitState(key, 3).years().get(2024))
        .containsOnlyKeys(
            "investment-expenditure",
            "investment-income",
            "use-of-loans",
            "transfer-from-operations",
            "uncovered-investment",
            "allocation-unrestricted-investment-fund",
            "use-unrestricted-investment-fund",
            "allocation-restricted-investment-funds",
            "use-restricted-investment-funds")
        .containsEntry("transfer-from-operations", new BigDecimal("-75000000.00"))
        .containsEntry("use-of-loans", new BigDecimal("0"));
  }

  @Test
  void projectsGoWithEveryStateOfTheVersion() {
    Investment investment = Investment.withDraft("4411");
    String key = investment.key("base").key();
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    investment
        .change(
            "base",
            "{\"year\":2025,\"project\":\"skole\",\"line\":\"grants-from-others\","
                + "\"amount\":-9000000}")
        .statusCode(201);
    List<ConsumerRecord<String, byte[]>> records =
        await().until(() -> Published.records(Topic.INVESTMENT_PORTFOLIO, key), r -> r.size() == 3);
    EventSchemas.check(records);
    PortfolioState last = (PortfolioState) CloudEventRecords.fromRecord(records.get(2));
    assertThat(last.sequence()).isEqualTo(3);
    assertThat(last.interest()).isEmpty();
    assertThat(last.projects())
        .singleElement()
        .satisfies(
            project -> {
              assertThat(project.id()).isEqualTo("skole");
              assertThat(project.vatShare()).isEqualByComparingTo("1");
              assertThat(project.outlay())
                  .isEqualTo(
                      Map.of(
                          2024,
                          new BigDecimal("75000000.00"),
                          2025,
                          new BigDecimal("50000000.00")));
              assertThat(project.earmarked())
                  .isEqualTo(Map.of(2025, new BigDecimal("-9000000.00")));
              assertThat(project.runningCost()).isEmpty();
            });
  }

  @Test
  void portfolioOfAskerIsThatOfThePlan() {
    AskerSample.load(service);
    Published.awaitState(AskerSample.PROPOSAL.key(), 6);
    List<ConsumerRecord<String, byte[]>> records =
        await()
            .until(
                () -> Published.records(Topic.INVESTMENT_PORTFOLIO, AskerSample.PROPOSAL.key()),
                r -> r.size() >= 6);
    EventSchemas.check(records);
    PortfolioState last =
        (PortfolioState) CloudEventRecords.fromRecord(records.get(records.size() - 1));
    PlannedProject kindergarten =
        last.projects().stream()
            .filter(project -> project.id().equals("barnehage-erstatte-sondre-borgen-barnehage"))
            .findFirst()
            .orElseThrow();
    assertThat(kindergarten.outlay()) // 001:7375-7378
        .isEqualTo(
            Map.of(
                2024, new BigDecimal("75000000.00"),
                2025, new BigDecimal("50000000.00"),
                2026, new BigDecimal("13500000.00")));
    assertThat(last.projects().stream().filter(PlannedProject::selfCost))
        .isNotEmpty()
        .allMatch(project -> project.vatShare().signum() == 0);
    // 001:4989
    assertThat(last.interest().stream().map(ExpectedInterest::floatingPercent))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("4.2"), new BigDecimal("4"), new BigDecimal("4"), new BigDecimal("4"));
  }

  @Test
  void stateOfAskerIsThatOfThePlan() {
    AskerSample.load(service);
    InvestmentState state = Published.awaitState(AskerSample.PROPOSAL.key(), 6);
    assertThat(state.years().get(2024))
        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .containsOnly(
            Map.entry("investment-expenditure", new BigDecimal("1693875000.00")), // 001:11632
            Map.entry("use-of-loans", new BigDecimal("-1174170000.00")), // 001:11374
            Map.entry("investment-income", new BigDecimal("-1523875000.00")), // 001:11376
            Map.entry("uncovered-investment", new BigDecimal("0.00")), // 001:11412
            Map.entry("transfer-from-operations", new BigDecimal("-170000000.00")), // 001:11387
            Map.entry("closing-investment-debt", new BigDecimal("9800000000.00")), // 001:4512
            Map.entry("closing-start-loan-debt", new BigDecimal("2000000000.00")), // 001:4510
            Map.entry("planned-loan-instalments", new BigDecimal("400000000.00")), // 001:11180
            // (10 774.43 + 11 800) ÷ 2 × 4.2 % (001:4989), in million
            Map.entry("planned-interest-expenditure", new BigDecimal("474063030.00")),
            // printed 0: 001:11390-11404
            Map.entry("allocation-unrestricted-investment-fund", BigDecimal.ZERO),
            Map.entry("use-unrestricted-investment-fund", BigDecimal.ZERO),
            Map.entry("allocation-restricted-investment-funds", BigDecimal.ZERO),
            Map.entry("use-restricted-investment-funds", BigDecimal.ZERO));
    assertThat(closingDebt(state))
        .containsExactly("9800000000.00", "10243480000.00", "10797780000.00", "10821120000.00");
    assertThat(state.years().keySet())
        .containsExactly(2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033);
    assertThat(state.years().get(2028)).containsOnlyKeys("investment-expenditure");
  }

  private static List<String> closingDebt(InvestmentState state) {
    return state.years().values().stream()
        .filter(year -> year.containsKey("closing-investment-debt"))
        .map(year -> year.get("closing-investment-debt").toPlainString())
        .toList();
  }

  @Test
  void accountBookIsAnnounced() {
    Investment investment = Investment.withDraft("9843");
    investment
        .post(
            "/account-books/2022/investment/changes",
            "{\"title\":\"Regnskap 2022\",\"entries\":"
                + "[{\"year\":2022,\"line\":\"use-of-loans\",\"amount\":-1}]}")
        .statusCode(201);
    List<ConsumerRecord<String, byte[]>> records =
        await()
            .until(
                () -> Published.records(Topic.INVESTMENT_CHANGES, "9843/account/2022"),
                found -> !found.isEmpty());
    EventSchemas.check(records);
    assertThat(Published.changes("9843/account/2022"))
        .singleElement()
        .isInstanceOfSatisfying(
            AccountBookPosted.class, posted -> assertThat(posted.sequence()).isEqualTo(2));
    List<ConsumerRecord<String, byte[]>> states =
        await()
            .until(
                () -> Published.records(Topic.INVESTMENT_ACCOUNTS, "9843/account/2022"),
                found -> !found.isEmpty());
    EventSchemas.check(states);
    assertThat(((AccountBookState) CloudEventRecords.fromRecord(states.get(0))).metrics())
        .as("no expenditure is posted, which is not none")
        .containsEntry("use-of-loans", new BigDecimal("-1.00"))
        .doesNotContainKey("investment-expenditure");
  }
}
