package no.handlingsrom.http.problem;

import java.sql.SQLException;

/**
 * Tells a value of the request that the database cannot keep (SQLSTATE class 22: a total with too
 * many digits, a character outside the character set) from a failure of the service.
 */
final class UnstorableValue {

  static final String REASON = "holds a character or adds up to a number that cannot be stored";
  private static final String DATA_EXCEPTION = "22";

  private UnstorableValue() {}

  static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith(DATA_EXCEPTION)) {
        return true;
      }
    }
    return false;
  }
}
