package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.embedded.PostgresServer;
import no.handlingsrom.testkit.StackResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An event that arrives while the database is down waits for it; it is not put aside. */
@QuarkusTest
class OutageTest {

  @Test
  void versionCreatedDuringAnOutageIsOpenedAfterIt() {
    Investment.withDraft("9851");
    VersionCreated created = BudgetEvents.created("9851", "during-outage", "base");
    PostgresServer postgres = StackResource.postgres();
    postgres.kill();
    try {
      BudgetEvents.send(created);
      Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
    } finally {
      postgres.start();
    }
    Investment investment = new Investment("9851");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> investment.awaitBudget("during-outage", 1));
    assertThat(Published.records(Topic.INVESTMENT_DEAD_LETTER, created.key())).isEmpty();
  }
}
