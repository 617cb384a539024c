package no.handlingsrom.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The process of a server, with its log and its process mark in the server's directory. The mark
 * and not this object tells whether it runs, so that every program that knows the directory can
 * stop it.
 */
final class ServerProcess {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(25);
  private static final int TAIL_LINES = 15;

  private final String name;
  private final Path directory;

  ServerProcess(String name, Path directory) {
    this.name = name;
    this.directory = directory.toAbsolutePath();
  }

  Path directory() {
    return directory;
  }

  Path log() {
    return directory.resolve("server.log");
  }

  /** The process, if it was started and not replaced since; it may have ended. */
  Optional<ProcessMark> mark() {
    return ProcessMark.read(markFile());
  }

  private Path markFile() {
    return directory.resolve("server.process");
  }

  /** Refuses a second start and makes room for a new log, the one before is kept beside it. */
  void prepare() {
    if (isRunning()) {
      throw new StackException(
          name + " already runs on " + directory + " (process " + pid() + ").");
    }
    try {
      Files.createDirectories(directory);
      if (Files.exists(log())) {
        Path before = directory.resolve("server.previous.log");
        Files.move(log(), before, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new StackException(name + " could not be prepared: " + e, e);
    }
  }

  /** Runs a preparing command of the server to its end, with the same log. */
  void run(List<String> command, Map<String, String> environment) {
    try {
      int code = builder(command, environment).start().waitFor();
      if (code != 0) {
        throw failure("could not be prepared, %s ended with %d".formatted(command.get(0), code));
      }
    } catch (IOException e) {
      throw new StackException(name + " could not be prepared: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while preparing " + name + ".", e);
    }
  }

  void start(List<String> command, Map<String, String> environment, BooleanSupplier answers) {
    try {
      Process process = builder(command, environment).start();
      ProcessMark.of(process.toHandle()).write(markFile());
      awaitAnswer(process, answers);
    } catch (IOException e) {
      throw new StackException(name + " could not be started: " + e.getMessage(), e);
    }
  }

  private ProcessBuilder builder(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().putAll(environment);
    return builder;
  }

  private void awaitAnswer(Process process, BooleanSupplier answers) {
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (!answers.getAsBoolean()) {
      if (!process.isAlive()) {
        throw failure("ended with code " + process.exitValue() + " while starting");
      }
      if (System.nanoTime() > limit) {
        mark().ifPresent(ProcessMark::kill);
        throw failure("did not answer within " + START_LIMIT.toSeconds() + " seconds");
      }
      Pause.of(POLL);
    }
  }

  private StackException failure(String what) {
    return new StackException(name + " " + what + "; see " + log() + "\n" + tail());
  }

  private String tail() {
    try {
      List<String> lines = Files.readAllLines(log(), StandardCharsets.UTF_8);
      int from = Math.max(0, lines.size() - TAIL_LINES);
      return String.join("\n", lines.subList(from, lines.size()));
    } catch (IOException unreadable) {
      return "(not readable)";
    }
  }

  boolean isRunning() {
    return mark().filter(ProcessMark::isRunning).isPresent();
  }

  long pid() {
    return mark()
        .filter(ProcessMark::isRunning)
        .orElseThrow(() -> new IllegalStateException(name + " does not run"))
        .pid();
  }
}
