package no.handlingsrom.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.embedded.Database;
import no.handlingsrom.embedded.Directory;
import no.handlingsrom.embedded.FreePort;
import no.handlingsrom.embedded.KafkaBroker;
import no.handlingsrom.embedded.PostgresServer;
import no.handlingsrom.local.sample.SampleLoader;

/**
 * The packaged services as processes with the compilers of a real deployment, a PostgreSQL whose
 * commits survive a crash, and a Kafka broker; all on free ports, and gone afterwards.
 */
final class RunningServices implements AutoCloseable {

  private static final Path HOME = Path.of("benchmarks", "target", "stack").toAbsolutePath();
  private static final Path SAMPLE = Path.of("sample-data", "asker-2024-2027");
  private static final Duration START_LIMIT = Duration.ofSeconds(120);
  private static final String NO_LIMIT = "0";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Process> processes = new ArrayList<>();
  private final Map<String, URI> addresses = new HashMap<>();
  private final Map<String, Database> databases = new HashMap<>();
  private final PostgresServer postgres;
  private final KafkaBroker kafka;

  private RunningServices() throws IOException {
    Directory.delete(HOME.resolve("data"));
    this.postgres =
        new PostgresServer(
            HOME.resolve("data/postgres"), HOME.resolve("programs"), FreePort.find());
    this.kafka = new KafkaBroker(HOME.resolve("data/kafka"), FreePort.find());
  }

  static RunningServices start() throws IOException, InterruptedException {
    RunningServices services = new RunningServices();
    Runtime.getRuntime().addShutdownHook(new Thread(services::close));
    services.postgres.start();
    services.kafka.start();
    for (String owner : List.of("budget", "investment", "indicator")) {
      services.startOwner(owner);
      services.awaitReady(services.address(owner));
    }
    services.startGateway();
    services.awaitReady(services.address("gateway"));
    return services;
  }

  private void startOwner(String owner) throws IOException {
    start(owner, owner + "-service", database(owner));
  }

  private Map<String, String> database(String service) {
    Database database = postgres.createDatabase(service);
    databases.put(service, database);
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
        "QUARKUS_DATASOURCE_USERNAME", database.username(),
        "QUARKUS_DATASOURCE_PASSWORD", database.password());
  }

  private void startGateway() throws IOException {
    Map<String, String> environment = new HashMap<>(database("gateway"));
    addresses.forEach(
        (owner, address) ->
            environment.put(
                "HANDLINGSROM_GATEWAY_" + owner.toUpperCase() + "_URL", address.toString()));
    environment.put("HANDLINGSROM_GATEWAY_LIMITS_CLIENT_PER_SECOND", NO_LIMIT);
    environment.put("HANDLINGSROM_GATEWAY_LIMITS_MUNICIPALITY_PER_SECOND", NO_LIMIT);
    start("gateway", "gateway", environment);
  }

  private void start(String name, String module, Map<String, String> environment)
      throws IOException {
    int port = FreePort.find();
    Path log = HOME.resolve(module + ".log");
    Files.createDirectories(HOME);
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-jar",
                Path.of(module, "target/quarkus-app/quarkus-run.jar").toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(log.toString()));
    builder.environment().putAll(environment);
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
    processes.add(builder.start());
    addresses.put(name, URI.create("http://127.0.0.1:" + port));
  }

  private void awaitReady(URI address) throws InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!isReady(address)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(address + " is not ready; see the logs in " + HOME);
      }
      Thread.sleep(200);
    }
  }

  private boolean isReady(URI address) throws InterruptedException {
    try {
      HttpRequest ready =
          HttpRequest.newBuilder(address.resolve("/q/health/ready"))
              .timeout(Duration.ofSeconds(2))
              .build();
      return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Loads Asker's plan through the public API; again, it changes nothing. */
  void loadSample() {
    new SampleLoader(SAMPLE, address("budget"), address("investment"), address("indicator"))
        .load(step -> {});
  }

  /** Where {@code budget}, {@code investment}, {@code indicator} or {@code gateway} listens. */
  URI address(String service) {
    return addresses.get(service);
  }

  String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  /** A connection to the database of an owner, as that owner has it. */
  Connection connect(String owner) throws SQLException {
    Database database = databases.get(owner);
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }

  /** What a service answers, which must be a success. */
  String get(String service, String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(addresses.get(service).resolve(path)).build());
  }

  /** Waits as long as it takes until a service has reached the position that a path asks for. */
  void awaitReached(String service, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(addresses.get(service).resolve(path)).build();
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(service + " does not reach " + path);
      }
    }
  }

  /** What a service answers to a POST, which must be a success. */
  String post(String service, String path, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(addresses.get(service).resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          request.uri() + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
    kafka.kill();
    postgres.kill();
  }
}
