package no.handlingsrom.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.embedded.Database;
import no.handlingsrom.embedded.KafkaBroker;
import no.handlingsrom.embedded.PostgresServer;

/**
 * Gives a Quarkus test a real Kafka and, when asked for, a real PostgreSQL:
 *
 * <pre>{@code
 * @QuarkusTestResource(
 *     value = StackResource.class,
 *     initArgs = @ResourceArg(name = "database", value = "budget"))
 * }</pre>
 *
 * <p>Without the argument {@code database} no PostgreSQL is started. Both servers are started once
 * for each test Java process, on free ports, with empty data under the module's {@code target/};
 * they stay until that process ends, so tests that need a clean slate use a municipality of their
 * own.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

  private Optional<String> database = Optional.empty();

  @Override
  public void init(Map<String, String> initArgs) {
    database = Optional.ofNullable(initArgs.get("database"));
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> config = new HashMap<>();
    config.put("kafka.bootstrap.servers", TestStack.kafka().bootstrapServers());
    database.ifPresent(
        name -> config.putAll(datasource(TestStack.postgres().createDatabase(name))));
    return config;
  }

  private static Map<String, String> datasource(Database database) {
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.username(),
        "quarkus.datasource.password", database.password());
  }

  /** Leaves both servers running: the next application of the same process uses them again. */
  @Override
  public void stop() {}

  /** The PostgreSQL of this test process, for tests that kill it. */
  public static PostgresServer postgres() {
    return TestStack.postgres();
  }

  /** The Kafka of this test process, for tests that kill it or read topics. */
  public static KafkaBroker kafka() {
    return TestStack.kafka();
  }
}
