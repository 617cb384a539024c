package no.handlingsrom.kit.consumption;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a failure of the database, which says nothing about the event at hand, from a failure of
 * the event itself.
 */
final class DatabaseOutage {

  /**
   * SQLSTATE classes: connection lost (08), transaction rolled back by the server (40), out of
   * resources (53), server shutting down or starting (57), I/O failure (58).
   */
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

  private DatabaseOutage() {}

  static boolean caused(Throwable failure) {
    return failure instanceof SQLException e && isOutage(e)
        || Stream.concat(
                Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
            .anyMatch(DatabaseOutage::caused);
  }

  /** The connection pool reports that it cannot give a connection without any SQLSTATE. */
  private static boolean isOutage(SQLException e) {
    return e.getSQLState() == null || CLASSES.contains(e.getSQLState().substring(0, 2));
  }
}
