package no.handlingsrom.system;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks at what the gateway shows of the transfer between operations and investment in a year, all
 * the time.
 */
final class LegsWatch implements AutoCloseable {

  private static final long MILLIS_BETWEEN = 20;

  private final Municipality municipality;
  private final String version;
  private final int year;
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor();

  LegsWatch(Municipality municipality, String version, int year) {
    this.municipality = municipality;
    this.version = version;
    this.year = year;
    watcher.scheduleWithFixedDelay(this::look, 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
  }

  private void look() {
    seen.add(shown());
  }

  /** What operations give and investments receive, as the gateway shows it now. */
  String shown() {
    JsonPath consistency = municipality.json(version + "/consistency");
    String finding = "checks.find { it.check == 'transfer-equality' && it.year == " + year + " }.";
    return amount(consistency.get(finding + "operations"))
        + " / "
        + amount(consistency.get(finding + "investment"));
  }

  private static String amount(BigDecimal amount) {
    return amount == null || amount.signum() == 0 ? "nothing" : amount.toPlainString();
  }

  /** Everything that was shown since the beginning. */
  Set<String> seen() {
    return seen;
  }

  @Override
  public void close() {
    watcher.shutdownNow();
  }
}
