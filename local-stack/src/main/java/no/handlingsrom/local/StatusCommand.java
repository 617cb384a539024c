package no.handlingsrom.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/** Prints the fiscal-rule table and where everything is found. */
final class StatusCommand {

  private final Stack stack;
  private final PrintStream out;

  StatusCommand(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  /** Returns 0 when the whole stack runs and 1 otherwise. */
  int run() {
    if (stack.supervisor().isEmpty()) {
      out.println(
          stack.running().isEmpty()
              ? "Handlingsrom is not running; ./handlingsrom up starts it."
              : "Handlingsrom was killed and left parts behind; ./handlingsrom down stops them.");
      return 1;
    }
    if (!stack.runFile().isReady()) {
      out.println("Handlingsrom is starting; see " + show("supervisor") + ".");
      return 1;
    }
    Gateway gateway = new Gateway(stack.ports());
    Optional<JsonNode> status = gateway.fiscalRules();
    out.println(
        status
            .map(answer -> new RuleTable(answer).render())
            .orElse("The gateway does not answer.\n"));
    printAddresses(gateway);
    return missing() || status.isEmpty() ? 1 : 0;
  }

  private void printAddresses(Gateway gateway) {
    Ports ports = stack.ports();
    print("Page", "http://localhost:" + ports.of(Service.GATEWAY) + "/");
    print("Status", gateway.statusAddress());
    for (Service service : Service.values()) {
      print(service.module(), "http://localhost:" + ports.of(service) + "/q/swagger-ui");
    }
    print("PostgreSQL", "127.0.0.1:" + ports.postgres());
    print("Kafka", "127.0.0.1:" + ports.kafka());
    print("Logs", show("*"));
  }

  private void print(String name, Object address) {
    out.printf("%-20s%s%n", name, address);
  }

  private boolean missing() {
    Map<String, Long> running = stack.running();
    boolean missing = false;
    for (String part : stack.ports().uses().values()) {
      if (!running.containsKey(part)) {
        out.println(part + " does not run; ./handlingsrom down and up start it again.");
        missing = true;
      }
    }
    return missing;
  }

  private String show(String log) {
    return stack.home().show(stack.home().log(log));
  }
}
