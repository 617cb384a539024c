package no.handlingsrom.kit.table;

import java.util.Collections;
import java.util.List;

/**
 * A table that goes out as a file.
 *
 * @param title name of the sheet
 * @param columns names of the columns
 * @param rows cells in the order of the columns: texts, numbers and truth values as they are,
 *     anything else as its text; {@code null} is an empty cell
 */
public record Spreadsheet(String title, List<String> columns, List<List<?>> rows) {

  public Spreadsheet {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(rows);
  }
}
