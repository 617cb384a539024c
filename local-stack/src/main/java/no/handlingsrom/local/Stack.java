package no.handlingsrom.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.embedded.KafkaBroker;
import no.handlingsrom.embedded.PostgresServer;
import no.handlingsrom.embedded.ProcessMark;
import no.handlingsrom.embedded.StackProcess;

/** Everything {@code up} starts, found again by every command through what it left on disk. */
final class Stack {

  private static final String SUPERVISOR = "supervisor";

  private final Home home;
  private final Ports wanted;
  private final RunFile runFile;

  /**
   * Looks at the work tree.
   *
   * @param wanted where a stack that is started now would listen
   */
  Stack(Home home, Ports wanted) {
    this.home = home;
    this.wanted = wanted;
    this.runFile = new RunFile(home.state().resolve("run"));
  }

  Home home() {
    return home;
  }

  /** Where the stack listens, or would listen if it was started now. */
  Ports ports() {
    return runFile.ports().orElse(wanted);
  }

  RunFile runFile() {
    return runFile;
  }

  PostgresServer postgres() {
    return new PostgresServer(
        home.data().resolve("postgres"), home.state().resolve("postgresql"), ports().postgres());
  }

  KafkaBroker kafka() {
    return new KafkaBroker(home.data().resolve("kafka"), ports().kafka());
  }

  /** The process that owns all others, if it runs. */
  Optional<StartedProcess> supervisor() {
    return runFile.processes().stream()
        .filter(Stack::isSupervisor)
        .filter(process -> process.mark().isRunning())
        .findFirst();
  }

  static StartedProcess supervisor(ProcessMark mark) {
    return new StartedProcess(SUPERVISOR, mark);
  }

  private static boolean isSupervisor(StartedProcess process) {
    return process.name().equals(SUPERVISOR);
  }

  /** The process id of each part that runs, by its name. */
  Map<String, Long> running() {
    Map<String, Long> running = new LinkedHashMap<>();
    servers()
        .forEach(
            (name, server) -> {
              if (server.isRunning()) {
                running.put(name, server.pid());
              }
            });
    runFile.processes().stream()
        .filter(process -> process.mark().isRunning())
        .forEach(process -> running.put(process.name(), process.mark().pid()));
    return running;
  }

  private Map<String, StackProcess> servers() {
    Map<String, StackProcess> servers = new LinkedHashMap<>();
    servers.put("Kafka", kafka());
    servers.put("PostgreSQL", postgres());
    return servers;
  }

  /** Stops everything but the supervisor: the services side by side, then what they need. */
  void stopParts() {
    runFile.processes().stream()
        .filter(process -> !isSupervisor(process))
        .parallel()
        .forEach(StartedProcess::stop);
    servers().values().forEach(StackProcess::stop);
    runFile.delete();
  }
}
