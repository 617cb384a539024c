package no.handlingsrom.kit.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** What is wrong with a table, gathered over all its rows before it is refused as a whole. */
public final class TableErrors {

  private static final int HEADER = 1;

  private record Cell(int line, String column) {}

  private final List<Violation> violations = new ArrayList<>();
  private final Set<Cell> cells = new HashSet<>();

  public void add(TableRow row, String column, String reason) {
    violations.add(new Violation(column, reason, row.line(), row.text(column)));
    cells.add(new Cell(row.line(), column));
  }

  void header(String column, String reason) {
    violations.add(new Violation(column, reason, HEADER, null));
  }

  /** Whether something is wrong with a cell so far. */
  public boolean has(TableRow row, String column) {
    return cells.contains(new Cell(row.line(), column));
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
