package no.handlingsrom.system;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.embedded.Database;
import no.handlingsrom.embedded.FreePort;
import no.handlingsrom.embedded.KafkaBroker;
import no.handlingsrom.embedded.PostgresServer;
import no.handlingsrom.local.sample.SampleLoader;
import no.handlingsrom.testkit.StackResource;

/**
 * The whole product, started once for all system tests, with Asker's plan loaded through the public
 * API.
 */
final class RunningSystem {

  static final Path SAMPLE = Path.of("../sample-data/asker-2024-2027");

  private static RunningSystem running;

  final KafkaBroker kafka = StackResource.kafka();
  final PostgresServer postgres = StackResource.postgres();
  final Service budget = new Service("budget-service", FreePort.find(), owner("budget"));
  final Service investment =
      new Service("investment-service", FreePort.find(), owner("investment"));
  final Service indicator = new Service("indicator-service", FreePort.find(), owner("indicator"));
  final Service gateway = new Service("gateway", FreePort.find(), gatewayEnvironment());

  private RunningSystem() {}

  static synchronized RunningSystem get() {
    if (running == null) {
      RunningSystem system = new RunningSystem();
      Runtime.getRuntime().addShutdownHook(new Thread(system::kill));
      system.start();
      running = system;
    }
    return running;
  }

  private void start() {
    services().forEach(Service::start);
    services().forEach(RunningSystem::awaitReady);
    new SampleLoader(SAMPLE, budget.address(), investment.address(), indicator.address())
        .load(step -> {});
  }

  private List<Service> services() {
    return List.of(budget, investment, indicator, gateway);
  }

  /**
   * Kafka and PostgreSQL end at the same moment; waiting for them would outlast the test process.
   */
  private void kill() {
    services().forEach(Service::kill);
  }

  static void awaitReady(Service service) {
    await()
        .atMost(Duration.ofSeconds(90))
        .failFast(service + " has ended; see its log under target/", service::hasEnded)
        .ignoreExceptions()
        .until(
            () ->
                RestAssured.get(service.address().resolve("/q/health/ready")).statusCode() == 200);
  }

  private Map<String, String> owner(String name) {
    Database database = postgres.createDatabase(name);
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
        "QUARKUS_DATASOURCE_USERNAME", database.username(),
        "QUARKUS_DATASOURCE_PASSWORD", database.password(),
        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
        "HANDLINGSROM_ATTEMPT_TIMEOUT", "PT60S"); // outlasts a restart, and ends within a test
  }

  private Map<String, String> gatewayEnvironment() {
    Map<String, String> environment = new HashMap<>(owner("gateway"));
    environment.put("HANDLINGSROM_GATEWAY_BUDGET_URL", budget.address().toString());
    environment.put("HANDLINGSROM_GATEWAY_INVESTMENT_URL", investment.address().toString());
    environment.put("HANDLINGSROM_GATEWAY_INDICATOR_URL", indicator.address().toString());
    environment.put("HANDLINGSROM_GATEWAY_DIRECTORY_SHOWN", "3203");
    environment.put("HANDLINGSROM_GATEWAY_DIRECTORY_NAMES_3203", "Asker");
    return environment;
  }
}
