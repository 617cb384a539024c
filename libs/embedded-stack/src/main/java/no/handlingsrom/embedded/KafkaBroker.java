package no.handlingsrom.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A Kafka 4.1 broker on 127.0.0.1: KRaft, one node that is broker and controller, no automatic
 * topics, every append flushed to disk, data kept in the given directory and never expired unless a
 * topic says so.
 *
 * <p>The broker runs in a Java process of its own, because its class path (Scala, log4j) has no
 * business in the class path of those who start it. This module's build therefore only writes that
 * class path down, as the resource {@code kafka-broker.classpath} with the places of the jars in
 * the local Maven repository. It is the same file in {@code target/classes} and in the jar, so it
 * works inside the reactor, from an installed jar and after a clean clone; packing the jars into
 * this one would add 42 MB to every copy of it. The price: when the local Maven repository is
 * deleted or moved, this module must be built again, and the message says so.
 *
 * <p>The broker's process compiles with C1 only: it then starts with 1.7 instead of 3.0 seconds of
 * processor time and 20 MB less memory, which matters more here than its highest throughput.
 */
public final class KafkaBroker implements StackProcess {

  private static final String NAME = "Kafka";
  private static final String CLUSTER_ID = "HandlingsromLocal0000A";
  private static final String STARTED = "Kafka Server started";

  private final ServerProcess server;
  private final int port;

  /**
   * Describes a broker that is not started yet.
   *
   * @param directory keeps the data, the settings and the log; created when missing
   * @param port on 127.0.0.1
   */
  public KafkaBroker(Path directory, int port) {
    this.server = new ServerProcess(NAME, directory);
    this.port = port;
  }

  /** What clients take as {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void start() {
    server.prepare();
    Map<String, String> environment = Map.of("CLASSPATH", classPath());
    writeSettings();
    if (!Files.exists(data().resolve("meta.properties"))) {
      server.run(
          java(
              "kafka.tools.StorageTool",
              "format",
              "--cluster-id",
              CLUSTER_ID,
              "--config",
              settingsFile().toString()),
          environment);
    }
    server.start(java("kafka.Kafka", settingsFile().toString()), environment, this::saysStarted);
  }

  private List<String> java(String mainClass, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlog4j2.configurationFile=" + loggingFile(),
                mainClass));
    command.addAll(List.of(arguments));
    return command;
  }

  private void writeSettings() {
    String text =
        settings().entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
            .collect(Collectors.joining());
    try (InputStream logging = KafkaBroker.class.getResourceAsStream("kafka-broker-log4j2.xml")) {
      Files.writeString(settingsFile(), text);
      Files.copy(logging, loggingFile(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StackException(NAME + " could not be prepared: " + e, e);
    }
  }

  /**
   * After a kill the broker is let in again only when its old session has ended, hence 3 seconds.
   */
  private Map<String, String> settings() {
    int controllerPort = FreePort.find();
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
            Map.entry(
                "listeners",
                "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
            Map.entry("advertised.listeners", "CLIENT://127.0.0.1:" + port),
            Map.entry("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("inter.broker.listener.name", "CLIENT"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("log.dirs", data().toString()),
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("log.flush.interval.messages", "1"),
            Map.entry("log.retention.ms", "-1"),
            Map.entry("offsets.retention.minutes", "5256000"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("num.recovery.threads.per.data.dir", "1"),
            Map.entry("background.threads", "2")));
  }

  private boolean saysStarted() {
    try {
      return Files.readString(log()).contains(STARTED);
    } catch (IOException e) {
      throw new StackException("Kafka's log cannot be read: " + e, e);
    }
  }

  private static String classPath() {
    try (InputStream resource = KafkaBroker.class.getResourceAsStream("kafka-broker.classpath")) {
      if (resource == null) {
        throw new StackException(
            "Kafka's class path is missing: build libs/embedded-stack with Maven.");
      }
      String classPath = new String(resource.readAllBytes(), StandardCharsets.UTF_8).trim();
      for (String jar : classPath.split(File.pathSeparator)) {
        if (!Files.isReadable(Path.of(jar))) {
          throw new StackException(
              "Kafka cannot be started: " + jar + " is gone; build libs/embedded-stack again.");
        }
      }
      return classPath;
    } catch (IOException e) {
      throw new StackException("Kafka's class path cannot be read: " + e, e);
    }
  }

  private Path data() {
    return server.directory().resolve("data");
  }

  private Path settingsFile() {
    return server.directory().resolve("server.properties");
  }

  private Path loggingFile() {
    return server.directory().resolve("log4j2.xml");
  }

  @Override
  public void stop() {
    server.mark().ifPresent(mark -> mark.stop("TERM"));
  }

  @Override
  public void kill() {
    server.mark().ifPresent(ProcessMark::kill);
  }

  @Override
  public boolean isRunning() {
    return server.isRunning();
  }

  @Override
  public long pid() {
    return server.pid();
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Path log() {
    return server.log();
  }
}
