package no.handlingsrom.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One packaged service as a process of its own. */
final class Service {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final String module;
  private final int port;
  private final Map<String, String> environment;
  private Process process;

  Service(String module, int port, Map<String, String> environment) {
    this.module = module;
    this.port = port;
    this.environment = environment;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  void start() {
    Path runner = Path.of("..", module, "target/quarkus-app/quarkus-run.jar");
    ProcessBuilder builder =
        new ProcessBuilder(JAVA.toString(), "-Xmx192m", "-jar", runner.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target", module + ".log")));
    builder.environment().putAll(environment);
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hasEnded() {
    return !process.isAlive();
  }

  @Override
  public String toString() {
    return module;
  }

  /** Ends the process at once, as a crash would (SIGKILL). */
  void kill() {
    process.destroyForcibly();
    waitForEnd();
  }

  private void waitForEnd() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException(module + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
