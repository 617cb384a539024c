package no.handlingsrom.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.handlingsrom.embedded.ProcessMark;

/**
 * Starts the supervisor so that it outlives its caller. It gets a process group of its own (that is
 * what {@code set -m} does in bash): Ctrl-C reaches the caller only, and everything is stopped in
 * order.
 */
final class SupervisorLauncher {

  private static final String SCRIPT =
      "set -m; out=$1; err=$2; shift 2; nohup \"$@\" >\"$out\" 2>\"$err\" </dev/null & echo $!";

  private final Home home;

  SupervisorLauncher(Home home) {
    this.home = home;
  }

  /** What the supervisor has to say to the user. */
  Path progress() {
    return home.log("supervisor");
  }

  private Path errors() {
    return home.log("supervisor-errors");
  }

  ProcessMark launch() {
    List<String> command =
        List.of(
            "bash",
            "-c",
            SCRIPT,
            "handlingsrom",
            progress().toString(),
            errors().toString(),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            LocalStack.class.getName(),
            LocalStack.SUPERVISE);
    try {
      Files.createDirectories(progress().getParent());
      Process bash = new ProcessBuilder(command).directory(home.repository().toFile()).start();
      try (BufferedReader output = bash.inputReader()) {
        long pid = Long.parseLong(output.readLine());
        return ProcessHandle.of(pid).map(ProcessMark::of).orElseThrow(this::didNotStart);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Refusal didNotStart() {
    return new Refusal("The supervisor did not start; see " + home.show(errors()) + ".");
  }
}
