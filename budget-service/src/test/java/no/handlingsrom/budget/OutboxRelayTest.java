package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.embedded.Database;
import no.handlingsrom.testkit.StackResource;
import no.handlingsrom.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/** Whatever fails between a change and Kafka, its event arrives. */
@QuarkusTest
class OutboxRelayTest {

  private static final String ENTRY =
      "{\"year\":2024,\"unit\":\"sentralt\",\"art\":\"870\",\"function\":\"800\",\"amount\":-1}";

  @Test
  void changesAreTakenWhileKafkaIsDownAndPublishedAfter() {
    Budget budget = Budget.withDraft("9941");
    StackResource.kafka().kill();
    try {
      budget.change("base", ENTRY).statusCode(201);
      budget.change("base", ENTRY).statusCode(201);
    } finally {
      StackResource.kafka().start();
    }
    awaitSequences("9941", 3);
  }

  @Test
  void relayWhoseConnectionIsCutTakesItsClaimAgain() throws SQLException {
    Budget budget = Budget.withDraft("9942");
    awaitSequences("9942", 1);
    assertThat(cutRelay()).isEqualTo(1);
    budget.change("base", ENTRY).statusCode(201);
    awaitSequences("9942", 2);
  }

  @Test
  void changeWhoseEventNobodyCouldPublishIsRefused() {
    Budget budget = Budget.withDraft("9943");
    String name = "å".repeat(500);
    String units =
        IntStream.range(0, 9_000)
            .mapToObj(
                i ->
                    "{\"code\":\"u%d\",\"parent\":\"skole\",\"kind\":\"unit\",\"order\":%d,\"names\":{\"nb\":\"%s\",\"en\":\"x\"}}"
                        .formatted(i, i, name))
            .collect(Collectors.joining(","));
    budget
        .post("/organisation/units", "{\"units\":[" + units + "]}")
        .statusCode(422)
        .body("violations.field", hasItem("body"));
    budget.get("/organisation").body("units", hasSize(4));
    budget.change("base", ENTRY).statusCode(201);
    awaitSequences("9943", 2);
  }

  /** The relay is the one that holds an advisory lock. */
  private static int cutRelay() throws SQLException {
    Database database = StackResource.postgres().superuser();
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
        Statement statement = connection.createStatement();
        ResultSet cut =
            statement.executeQuery(
                "select count(pg_terminate_backend(pid)) from pg_locks"
                    + " where locktype = 'advisory' and granted")) {
      cut.next();
      return cut.getInt(1);
    }
  }

  private static void awaitSequences(String municipality, int last) {
    List<Long> expected = LongStream.rangeClosed(1, last).boxed().toList();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(distinctSequences(municipality)).isEqualTo(expected));
  }

  private static List<Long> distinctSequences(String municipality) {
    return TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
        .filter(record -> record.key().startsWith(municipality + "/"))
        .map(CloudEventRecords::fromRecord)
        .map(Event::sequence)
        .distinct()
        .toList();
  }
}
