package no.handlingsrom.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.handlingsrom.embedded.StackException;

/** The program behind the script {@code handlingsrom}; runs in the root of the work tree. */
public final class LocalStack {

  static final String SUPERVISE = "supervise";

  private static final String USAGE =
      """
      Usage: ./handlingsrom <command>

        up             build if needed, start everything, load the sample data, stay until Ctrl-C
        up --detach    the same, but return when everything is ready
        status         print the fiscal-rule table and the addresses
        down           stop what up started; the data is kept
        reset          forget the data (not while running)
      """;

  private LocalStack() {}

  /** Carries out one command; its exit code is 0 when that succeeded. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = utf8(FileDescriptor.out);
    int code;
    try {
      code = run(List.of(arguments), out);
    } catch (Refusal | StackException | UncheckedIOException refusal) {
      utf8(FileDescriptor.err).println(refusal.getMessage());
      code = 1;
    }
    System.exit(code);
  }

  private static int run(List<String> arguments, PrintStream out) throws Exception {
    Stack stack = new Stack(new Home(Path.of("")), Ports.of(System.getenv()));
    return switch (String.join(" ", arguments)) {
      case "up" -> new UpCommand(stack, out).run(false);
      case "up --detach" -> new UpCommand(stack, out).run(true);
      case "status" -> new StatusCommand(stack, out).run();
      case "down" -> new DownCommand(stack, out).run();
      case "reset" -> new ResetCommand(stack, out).run();
      case SUPERVISE -> new Supervisor(stack, out).run();
      default -> {
        out.print(USAGE);
        yield 2;
      }
    };
  }

  /** Whatever the locale says: the table has characters that an old default would lose. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
