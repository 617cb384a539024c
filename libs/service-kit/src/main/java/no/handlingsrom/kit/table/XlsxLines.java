package no.handlingsrom.kit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.table.TableReader.Line;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook (XLSX); of a formula the value that was last computed. */
final class XlsxLines {

  private static final long MOST_INFLATED_BYTES = 256L << 20;

  /** What Excel computes with; digits beyond are noise of the binary form. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15);

  private XlsxLines() {}

  static List<Line> read(byte[] bytes) {
    try {
      refuseBomb(bytes);
      try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
          Stream<Row> rows = workbook.getFirstSheet().openStream()) {
        return rows.map(XlsxLines::line).toList();
      }
    } catch (IOException | ExcelReaderException e) {
      throw ProblemException.malformed("body", "is not a workbook (XLSX)");
    }
  }

  /** A small file may inflate to one that fills the memory. */
  private static void refuseBomb(byte[] bytes) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      long inflated = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          inflated += inflated(content, MOST_INFLATED_BYTES - inflated);
        }
      }
    }
  }

  private static long inflated(InputStream entry, long atMost) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
      total += read;
      if (total > atMost) {
        throw ProblemException.malformed(
            "body", "inflates to more than " + (MOST_INFLATED_BYTES >> 20) + " MB");
      }
    }
    return total;
  }

  private static Line line(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      cells.add(cell == null ? "" : text(cell));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return new Line(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal) {
      BigDecimal number = new BigDecimal(cell.getRawValue()).round(EXCEL_DIGITS);
      return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }
    return cell.getText();
  }
}
