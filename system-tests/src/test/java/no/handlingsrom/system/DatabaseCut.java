package no.handlingsrom.system;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.handlingsrom.embedded.Database;
import no.handlingsrom.embedded.PostgresServer;

/**
 * Ends the connections of the owners to their databases over and over, so that every step of what
 * they do meanwhile meets it.
 */
final class DatabaseCut {

  private static final String CUT =
      "select count(pg_terminate_backend(pid)) from pg_stat_activity"
          + " where datname in ('budget', 'investment')";
  private static final int TIMES = 60;
  private static final long MILLIS_BETWEEN = 50;

  private final Database superuser;

  DatabaseCut(PostgresServer postgres) {
    this.superuser = postgres.superuser();
  }

  /** Returns when the last cut has been made. */
  void overAndOver() {
    AtomicInteger made = new AtomicInteger();
    ScheduledExecutorService cutter = Executors.newSingleThreadScheduledExecutor();
    try {
      cutter.scheduleAtFixedRate(() -> cut(made), 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
      await().atMost(Duration.ofSeconds(60)).until(() -> made.get() >= TIMES);
    } finally {
      cutter.shutdownNow();
    }
  }

  private void cut(AtomicInteger made) {
    try (Connection connection =
            DriverManager.getConnection(
                superuser.jdbcUrl(), superuser.username(), superuser.password());
        Statement statement = connection.createStatement()) {
      statement.execute(CUT);
      made.incrementAndGet();
    } catch (SQLException e) {
      throw new IllegalStateException("connections could not be cut", e);
    }
  }
}
