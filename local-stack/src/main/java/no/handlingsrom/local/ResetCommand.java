package no.handlingsrom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import no.handlingsrom.embedded.Directory;

/**
 * Forgets all data. It refuses while the stack runs instead of stopping it: what cannot be undone
 * should not be one slip away from a running system.
 */
final class ResetCommand {

  private final Stack stack;
  private final PrintStream out;

  ResetCommand(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  int run() {
    if (!stack.running().isEmpty()) {
      throw new Refusal("Handlingsrom is running; stop it with ./handlingsrom down before reset.");
    }
    try {
      Directory.delete(stack.home().data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println("The data is forgotten; the next ./handlingsrom up begins with the sample data.");
    return 0;
  }
}
