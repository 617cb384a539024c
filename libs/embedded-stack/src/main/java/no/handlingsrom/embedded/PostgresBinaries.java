package no.handlingsrom.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs of this platform, unpacked once from the archive that the zonky project
 * publishes as a Maven artifact. The archive holds the server only, neither psql nor pg_dump.
 */
final class PostgresBinaries {

  private static final int OWNER_EXECUTE = 0100;

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  /**
   * Unpacks into a directory named as the artifact, which tells its version, below the given one;
   * does nothing when that was done before.
   */
  static PostgresBinaries below(Path directory) {
    URL archive = PostgresBinaries.class.getResource("/" + archiveName());
    if (archive == null) {
      throw new StackException(
          "There is no PostgreSQL for this platform: "
              + archiveName()
              + " is not on the class path (supported: Linux with glibc and macOS, x86-64 and"
              + " arm64).");
    }
    Path home = directory.resolve(artifact(archive));
    if (!Files.isDirectory(home)) {
      unpack(archive, home);
    }
    return new PostgresBinaries(home);
  }

  private static String artifact(URL archive) {
    Path jar = Path.of(archive.getPath().split("!")[0]);
    return jar.getFileName().toString().replaceFirst("\\.jar$", "");
  }

  String initdb() {
    return program("initdb");
  }

  String postgres() {
    return program("postgres");
  }

  private String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static void unpack(URL archive, Path home) {
    try (InputStream packed = archive.openStream()) {
      Files.createDirectories(home.getParent());
      Path partial = Files.createTempDirectory(home.getParent(), "partial");
      extract(packed, partial);
      publish(partial, home);
    } catch (IOException e) {
      throw new StackException("PostgreSQL could not be unpacked to " + home + ": " + e, e);
    }
  }

  private static String archiveName() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = os.startsWith("mac") ? "darwin" : os;
    String arch = System.getProperty("os.arch");
    String machine =
        switch (arch) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> arch;
        };
    return "postgres-" + system + "-" + machine + ".txz";
  }

  private static void extract(InputStream packed, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        write(entry, tar, file, target);
      }
    }
  }

  private static void write(
      TarArchiveEntry entry, TarArchiveInputStream content, Path file, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(file, target.resolve(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      if ((entry.getMode() & OWNER_EXECUTE) != 0 && !file.toFile().setExecutable(true, false)) {
        throw new IOException("could not make executable: " + file);
      }
    }
  }

  private static void publish(Path partial, Path home) throws IOException {
    try {
      Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException somebodyElseWasFirst) {
      if (!Files.isDirectory(home)) {
        throw somebodyElseWasFirst;
      }
      Directory.delete(partial);
    }
  }
}
