package no.handlingsrom.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises a process again, also from another program: process ids are reused, a process id with
 * its start instant is not.
 */
public record ProcessMark(long pid, Instant started) {

  /** Each Java process derives start instants from its own reading of the system's boot time. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
  private static final Duration KILL_LIMIT = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(20);

  /** The mark of a process that runs now. */
  public static ProcessMark of(ProcessHandle process) {
    Instant started =
        process
            .info()
            .startInstant()
            .orElseThrow(() -> new StackException("Process " + process.pid() + " has ended."));
    return new ProcessMark(process.pid(), started);
  }

  /** The form {@link #toString()} writes. */
  public static ProcessMark parse(String text) {
    String[] parts = text.trim().split(" ");
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a process id and a start instant: " + text);
    }
    return new ProcessMark(Long.parseLong(parts[0]), Instant.parse(parts[1]));
  }

  /** The process, if it still runs. */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessMark::runs).filter(this::startedThen);
  }

  public boolean isRunning() {
    return process().isPresent();
  }

  /**
   * An ended process that nobody has asked for its exit code still counts as alive, but has no
   * command.
   */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private boolean startedThen(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .filter(instant -> Duration.between(instant, started).abs().compareTo(CLOCK_TOLERANCE) <= 0)
        .isPresent();
  }

  /**
   * Asks the process to end and kills it when it has not ended after 30 seconds; does nothing when
   * it does not run.
   *
   * @param signal its name without SIG, for example TERM
   */
  public void stop(String signal) {
    if (isRunning()) {
      send(signal);
      if (!endsWithin(STOP_LIMIT)) {
        kill();
      }
    }
  }

  /** Kills the process and its children at once; does nothing when it does not run. */
  public void kill() {
    process().ifPresent(ProcessMark::killTree);
  }

  private static void killTree(ProcessHandle root) {
    List<ProcessMark> tree =
        Stream.concat(Stream.of(root), root.descendants())
            .filter(ProcessMark::runs)
            .map(ProcessMark::of)
            .toList();
    tree.forEach(mark -> mark.process().ifPresent(ProcessHandle::destroyForcibly));
    for (ProcessMark mark : tree) {
      if (!mark.endsWithin(KILL_LIMIT)) {
        throw new StackException("Process " + mark.pid() + " could not be killed.");
      }
    }
  }

  private void send(String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the end of the process and tells whether it came in time. */
  public boolean endsWithin(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (isRunning()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.of(POLL);
    }
    return true;
  }

  static Optional<ProcessMark> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
    } catch (IOException | RuntimeException cutOffWhenTheMachineStopped) {
      return Optional.empty();
    }
  }

  void write(Path file) {
    try {
      Files.writeString(file, this + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return pid + " " + started;
  }
}
