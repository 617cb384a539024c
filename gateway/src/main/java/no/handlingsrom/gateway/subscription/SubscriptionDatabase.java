package no.handlingsrom.gateway.subscription;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * The gateway's own database. It is not asked for before somebody subscribes or is to be told of
 * something: the gateway starts, becomes ready and answers without it.
 */
@Singleton
class SubscriptionDatabase {

  private static final Logger LOG = Logger.getLogger(SubscriptionDatabase.class);

  private final DataSource dataSource;
  private final Flyway flyway;
  private volatile boolean answers = true;
  private boolean migrated;

  SubscriptionDatabase(DataSource dataSource, Flyway flyway) {
    this.dataSource = dataSource;
    this.flyway = flyway;
  }

  /** Work in one transaction. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * Does work in one transaction; nothing of it is kept when it fails.
   *
   * @throws ProblemException owner-unavailable while the database does not answer
   */
  <T> T inTransaction(Work<T> work) {
    try {
      migrate();
      try (Connection connection = dataSource.getConnection()) {
        T result = committed(connection, work);
        answers = true;
        return result;
      }
    } catch (SQLException e) {
      if (!isOutage(e)) {
        throw new IllegalStateException("the database of subscriptions refuses", e);
      }
      throw unavailable(e);
    } catch (FlywayException e) {
      throw unavailable(e);
    }
  }

  /** Told in the log once, until the database has answered again. */
  private ProblemException unavailable(Exception e) {
    if (answers) {
      answers = false;
      LOG.warnf("the database of subscriptions does not answer: reason=%s", e.getMessage());
    }
    return new ProblemException(
        ProblemKind.OWNER_UNAVAILABLE, "subscriptions cannot be read or kept now");
  }

  /**
   * Connection lost (08), too few resources (53), being shut down (57); or no connection at all.
   */
  private static boolean isOutage(SQLException e) {
    String state = e.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57");
  }

  private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private synchronized void migrate() {
    if (!migrated) {
      flyway.migrate(); // replicas that do so at once wait for each other
      migrated = true;
    }
  }
}
