package no.handlingsrom.local;

import java.io.PrintStream;

/** Stops exactly what {@code up} started; a second time it finds nothing to do. */
final class DownCommand {

  private final Stack stack;
  private final PrintStream out;

  DownCommand(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  int run() {
    if (stack.running().isEmpty()) {
      out.println("Handlingsrom is not running.");
      return 0;
    }
    out.println("Stopping …");
    stack.supervisor().ifPresent(StartedProcess::stop);
    stack.stopParts();
    out.println("Stopped; the data is kept.");
    return 0;
  }
}
