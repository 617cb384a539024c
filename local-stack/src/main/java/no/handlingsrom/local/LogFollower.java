package no.handlingsrom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Copies the lines another process adds to a file, like {@code tail -f}. */
final class LogFollower {

  private final Path file;
  private final PrintStream out;
  private long position;

  LogFollower(Path file, PrintStream out) {
    this.file = file;
    this.out = out;
  }

  /** Prints the whole lines that were added since the last call. */
  void printNew() {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] added = new byte[(int) (log.length() - position)];
      log.seek(position);
      log.readFully(added);
      int end = added.length;
      while (end > 0 && added[end - 1] != '\n') {
        end--;
      }
      out.print(new String(added, 0, end, StandardCharsets.UTF_8));
      out.flush();
      position += end;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
