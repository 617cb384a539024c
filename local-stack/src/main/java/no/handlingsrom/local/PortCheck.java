package no.handlingsrom.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.embedded.FreePort;

/** Looks before anything is started whether somebody else uses a port. */
final class PortCheck {

  private static final Pattern NUMBER = Pattern.compile("^(\\d+)$");
  private static final Pattern SS_OWNER = Pattern.compile("pid=(\\d+)");

  private PortCheck() {}

  /**
   * Refuses when a port is taken.
   *
   * @param uses each port with what it is for
   */
  static void requireFree(Map<Integer, String> uses) {
    uses.forEach(
        (port, use) -> {
          if (!FreePort.isFree(port)) {
            throw new Refusal(
                "Port %d, needed for %s, is taken%s; stop that program or set HANDLINGSROM_PORT_OFFSET."
                    .formatted(port, use, owner(port)));
          }
        });
  }

  private static String owner(int port) {
    return first(NUMBER, "lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
        .or(() -> first(SS_OWNER, "ss", "-Hltnp", "sport = :" + port))
        .map(PortCheck::describe)
        .orElse("");
  }

  private static String describe(String pid) {
    return ProcessHandle.of(Long.parseLong(pid))
        .flatMap(process -> process.info().command())
        .map(program -> " by process " + pid + " (" + program + ")")
        .orElse(" by process " + pid);
  }

  private static Optional<String> first(Pattern pattern, String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (BufferedReader output = process.inputReader()) {
        List<String> lines = output.lines().toList();
        return lines.stream()
            .map(pattern::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .findFirst();
      }
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }
}
