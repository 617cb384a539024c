package no.handlingsrom.kit.table;

import java.util.List;

/**
 * A table as it came in a file.
 *
 * @param columns the names in its header, in order
 * @param rows without the header and without empty lines
 */
public record Table(List<String> columns, List<TableRow> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Makes sure that the table has the columns a reader needs and none it would overlook.
   *
   * @throws no.handlingsrom.http.problem.ProblemException rule-broken, naming every column
   */
  public void requireColumns(List<String> needed, List<String> optional) {
    TableErrors errors = new TableErrors();
    needed.stream()
        .filter(column -> !columns.contains(column))
        .forEach(column -> errors.header(column, "is missing in the header"));
    columns.stream()
        .filter(column -> !needed.contains(column) && !optional.contains(column))
        .forEach(column -> errors.header(column, "is not a column of this table"));
    errors.refuse();
  }
}
