package no.handlingsrom.kit.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a spreadsheet as CSV (UTF-8, semicolon, decimal point) or XLSX (real numbers, frozen
 * header). A text that a program could take for a formula is preceded by an apostrophe in CSV; in
 * XLSX a text is a text.
 */
@Provider
@Produces({TableFormat.CSV, TableFormat.XLSX})
public class SpreadsheetWriter implements MessageBodyWriter<Spreadsheet> {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final String APPLICATION = "Handlingsrom";
  private static final String APPLICATION_VERSION = "1.0"; // two digits, as the format asks

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Spreadsheet.class;
  }

  @Override
  public void writeTo(
      Spreadsheet spreadsheet,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    if (mediaType.getSubtype().equals("csv")) {
      headers.putSingle("Content-Type", TableFormat.CSV + ";charset=UTF-8");
      writeCsv(spreadsheet, body);
    } else {
      writeXlsx(spreadsheet, body);
    }
  }

  private static void writeCsv(Spreadsheet spreadsheet, OutputStream body) throws IOException {
    Writer text = new OutputStreamWriter(body, StandardCharsets.UTF_8);
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(spreadsheet.columns());
    for (List<?> row : spreadsheet.rows()) {
      csv.writeRecord(row.stream().map(SpreadsheetWriter::csvCell).toList());
    }
    text.flush(); // closing is for who opened the stream
  }

  private static String csvCell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = value.toString();
    boolean dangerous =
        !(value instanceof Number)
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return dangerous ? "'" + text : text;
  }

  private static void writeXlsx(Spreadsheet spreadsheet, OutputStream body) throws IOException {
    Workbook workbook = new Workbook(body, APPLICATION, APPLICATION_VERSION);
    Worksheet sheet = workbook.newWorksheet(spreadsheet.title());
    sheet.freezePane(0, 1);
    for (int column = 0; column < spreadsheet.columns().size(); column++) {
      sheet.value(0, column, spreadsheet.columns().get(column));
      sheet.style(0, column).bold().set();
    }
    int row = 1;
    for (List<?> cells : spreadsheet.rows()) {
      for (int column = 0; column < cells.size(); column++) {
        xlsxCell(sheet, row, column, cells.get(column));
      }
      row++;
    }
    workbook.finish();
  }

  private static void xlsxCell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof BigDecimal number) {
      sheet.value(row, column, number);
      sheet.style(row, column).format("#,##0.00").set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (value != null) {
      sheet.value(row, column, value.toString());
    }
  }
}
