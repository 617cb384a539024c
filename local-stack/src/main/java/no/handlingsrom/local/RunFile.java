package no.handlingsrom.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The supervisor and the services {@code up} started, on disk, so that {@code down} stops exactly
 * those even when the supervisor was killed. PostgreSQL and Kafka keep such a mark beside their
 * data.
 */
final class RunFile {

  private static final String OFFSET = "port-offset ";
  private static final String READY = "ready";

  private final Path file;

  RunFile(Path file) {
    this.file = file;
  }

  /** In the order of the starts, whether they still run or not; empty when nothing was started. */
  List<StartedProcess> processes() {
    return lines().stream()
        .filter(line -> !line.equals(READY) && !line.startsWith(OFFSET))
        .map(StartedProcess::parse)
        .toList();
  }

  /** The ports that were given when {@code up} started, empty when nothing was started. */
  Optional<Ports> ports() {
    return lines().stream()
        .filter(line -> line.startsWith(OFFSET))
        .map(line -> new Ports(Integer.parseInt(line.substring(OFFSET.length()))))
        .findFirst();
  }

  /** Whether everything was started and the sample data is loaded. */
  boolean isReady() {
    return lines().contains(READY);
  }

  synchronized void begin(Ports ports) {
    append(OFFSET + ports.offset());
  }

  synchronized void add(StartedProcess process) {
    append(process.toString());
  }

  synchronized void markReady() {
    append(READY);
  }

  private void append(String line) {
    List<String> lines = new ArrayList<>(lines());
    lines.add(line);
    try {
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.createDirectories(file.getParent());
      Files.write(next, lines);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
