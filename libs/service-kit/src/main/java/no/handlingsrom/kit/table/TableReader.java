package no.handlingsrom.kit.table;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;

/** Reads a request body that is a table file. */
@Provider
@Consumes({TableFormat.CSV, TableFormat.XLSX})
public class TableReader implements MessageBodyReader<Table> {

  /** The most rows a table may have. */
  public static final int MOST_ROWS = 200_000;

  private static final int MOST_COLUMNS = 200;

  /** A line of a file, before its cells are given the names of the columns. */
  record Line(int number, List<String> cells) {

    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Table.class;
  }

  @Override
  public Table readFrom(
      Class<Table> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    boolean csv = mediaType.getSubtype().equals("csv");
    byte[] bytes = body.readAllBytes(); // bounded by the size limit of the service
    return table(csv ? CsvLines.read(bytes) : XlsxLines.read(bytes));
  }

  private static Table table(List<Line> lines) {
    List<Line> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
    if (filled.isEmpty()) {
      throw ProblemException.malformed("body", "has no header line");
    }
    List<String> columns = columns(filled.get(0));
    if (filled.size() - 1 > MOST_ROWS) {
      throw ProblemException.malformed("body", "has more than " + MOST_ROWS + " rows");
    }
    return new Table(columns, filled.stream().skip(1).map(line -> row(columns, line)).toList());
  }

  private static List<String> columns(Line header) {
    List<String> columns = header.cells().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (column.isEmpty() || !seen.add(column)) {
        throw ProblemException.malformed(
            "body", "line " + header.number() + ": every column needs a name of its own");
      }
    }
    if (columns.size() > MOST_COLUMNS) {
      throw ProblemException.malformed("body", "has more than " + MOST_COLUMNS + " columns");
    }
    return columns;
  }

  private static TableRow row(List<String> columns, Line line) {
    if (line.cells().size() > columns.size()) {
      throw ProblemException.malformed(
          "body",
          "line %d has %d cells, the header %d"
              .formatted(line.number(), line.cells().size(), columns.size()));
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < line.cells().size(); i++) {
      cells.put(columns.get(i), line.cells().get(i));
    }
    return new TableRow(line.number(), cells);
  }
}
