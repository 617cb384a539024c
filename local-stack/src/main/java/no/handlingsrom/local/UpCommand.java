package no.handlingsrom.local;

import java.io.PrintStream;
import java.time.Duration;
import no.handlingsrom.embedded.ProcessMark;

/**
 * Starts the stack and shows the progress. In the foreground it stays and Ctrl-C stops everything;
 * detached it returns when everything is ready. Ctrl-C before that stops everything too.
 */
final class UpCommand {

  private static final Duration POLL = Duration.ofMillis(100);

  private final Stack stack;
  private final PrintStream out;

  UpCommand(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  int run(boolean detached) {
    if (stack.supervisor().isPresent()) {
      out.println("Handlingsrom is already running.\n");
      return new StatusCommand(stack, out).run();
    }
    stopLeftovers();
    PortCheck.requireFree(stack.ports().uses());
    SupervisorLauncher launcher = new SupervisorLauncher(stack.home());
    ProcessMark supervisor = launcher.launch();
    LogFollower progress = new LogFollower(launcher.progress(), out);
    Thread onInterrupt = new Thread(() -> stop(supervisor, progress));
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    boolean ready = awaitReady(supervisor, progress);
    if (ready) {
      out.println();
      new StatusCommand(stack, out).run();
      if (!detached) {
        out.println("\nCtrl-C stops everything; the data is kept.");
        awaitEnd(supervisor, progress);
      }
    }
    Runtime.getRuntime().removeShutdownHook(onInterrupt);
    return ready ? 0 : 1;
  }

  private void stopLeftovers() {
    if (!stack.running().isEmpty()) {
      out.println("Stopping what an earlier run left behind …");
    }
    stack.stopParts();
  }

  private boolean awaitReady(ProcessMark supervisor, LogFollower progress) {
    while (supervisor.isRunning() && !stack.runFile().isReady()) {
      progress.printNew();
      Rest.of(POLL);
    }
    progress.printNew();
    return supervisor.isRunning();
  }

  private void awaitEnd(ProcessMark supervisor, LogFollower progress) {
    while (supervisor.isRunning()) {
      progress.printNew();
      Rest.of(POLL);
    }
    progress.printNew();
  }

  private static void stop(ProcessMark supervisor, LogFollower progress) {
    supervisor.stop("TERM");
    progress.printNew();
  }
}
