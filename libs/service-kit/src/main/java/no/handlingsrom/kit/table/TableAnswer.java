package no.handlingsrom.kit.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers with a table in the form the client likes best: JSON unless it asks for a file. */
public final class TableAnswer {

  private TableAnswer() {}

  /**
   * The answer to a request whose resource offers JSON, CSV and XLSX.
   *
   * @param body the answer as JSON
   * @param spreadsheet the same as a file
   */
  public static Response of(HttpHeaders headers, Object body, Supplier<Spreadsheet> spreadsheet) {
    for (MediaType liked : headers.getAcceptableMediaTypes()) {
      if (liked.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        break;
      }
      for (String file : new String[] {TableFormat.CSV, TableFormat.XLSX}) {
        if (liked.isCompatible(MediaType.valueOf(file))) {
          return Response.ok(spreadsheet.get(), file).build();
        }
      }
    }
    return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build();
  }
}
