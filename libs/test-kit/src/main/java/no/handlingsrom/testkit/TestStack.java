package no.handlingsrom.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.embedded.Directory;
import no.handlingsrom.embedded.FreePort;
import no.handlingsrom.embedded.KafkaBroker;
import no.handlingsrom.embedded.PostgresServer;
import no.handlingsrom.embedded.StackProcess;

/**
 * The servers of this test process. Quarkus loads test classes several times; therefore the ports
 * are kept as system properties, which all of them see, and not in static fields.
 */
final class TestStack {

  private static final Path ROOT = Path.of("target", "test-stack").toAbsolutePath();
  private static final Path RUN = ROOT.resolve(Long.toString(ProcessHandle.current().pid()));
  private static final String POSTGRES_PORT = "handlingsrom.test.postgres.port";
  private static final String KAFKA_PORT = "handlingsrom.test.kafka.port";

  private TestStack() {}

  static PostgresServer postgres() {
    synchronized (System.class) {
      boolean known = System.getProperty(POSTGRES_PORT) != null;
      PostgresServer server =
          postgresIn(RUN, known ? Integer.getInteger(POSTGRES_PORT) : FreePort.find());
      if (!known) {
        startForThisProcess(server, POSTGRES_PORT);
      }
      return server;
    }
  }

  static KafkaBroker kafka() {
    synchronized (System.class) {
      boolean known = System.getProperty(KAFKA_PORT) != null;
      KafkaBroker broker = kafkaIn(RUN, known ? Integer.getInteger(KAFKA_PORT) : FreePort.find());
      if (!known) {
        startForThisProcess(broker, KAFKA_PORT);
      }
      return broker;
    }
  }

  private static void startForThisProcess(StackProcess server, String portProperty) {
    removeEarlierRuns();
    Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
    server.start();
    System.setProperty(portProperty, Integer.toString(server.port()));
  }

  private static PostgresServer postgresIn(Path run, int port) {
    return new PostgresServer(run.resolve("postgres"), ROOT.resolve("postgresql"), port);
  }

  private static KafkaBroker kafkaIn(Path run, int port) {
    return new KafkaBroker(run.resolve("kafka"), port);
  }

  /** A test process that was killed leaves its servers and data behind. */
  private static void removeEarlierRuns() {
    for (Path run : earlierRuns()) {
      kafkaIn(run, 0).kill();
      postgresIn(run, 0).kill();
      delete(run);
    }
  }

  private static List<Path> earlierRuns() {
    if (!Files.isDirectory(ROOT)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(ROOT)) {
      return children.filter(TestStack::isOfEndedProcess).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfEndedProcess(Path directory) {
    String name = directory.getFileName().toString();
    return name.chars().allMatch(Character::isDigit)
        && ProcessHandle.of(Long.parseLong(name)).isEmpty();
  }

  private static void delete(Path directory) {
    try {
      Directory.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
