package no.handlingsrom.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories that are thrown away. */
public final class Directory {

  private Directory() {}

  /** Deletes the directory with everything in it; does nothing when there is none. */
  public static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      for (Path file : deepestFirst(root)) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> deepestFirst(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
