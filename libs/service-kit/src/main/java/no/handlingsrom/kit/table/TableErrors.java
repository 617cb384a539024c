package no.handlingsrom.kit.table;

import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** What is wrong with a table, gathered over all its rows before it is refused as a whole. */
public final class TableErrors {

  private static final int HEADER = 1;

  private final List<Violation> violations = new ArrayList<>();

  public void add(TableRow row, String column, String reason) {
    violations.add(new Violation(column, reason, row.line(), row.text(column)));
  }

  void header(String column, String reason) {
    violations.add(new Violation(column, reason, HEADER, null));
  }

  /** How much is wrong so far. */
  public int count() {
    return violations.size();
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return violations.isEmpty();
  }

  /**
   * Refuses the table when anything is wrong with it.
   *
   * @throws ProblemException rule-broken, naming line, column, value and reason
   */
  public void refuse() {
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
