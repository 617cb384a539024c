package no.handlingsrom.kit.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.table.TableReader.Line;

/**
 * Reads CSV in UTF-8, with or without byte order mark, with any line ends. The separator is the one
 * of semicolon, comma and tabulator that the header has most of.
 */
final class CsvLines {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private CsvLines() {}

  static List<Line> read(byte[] bytes) {
    String text = decode(bytes);
    try (Stream<CsvRecord> records =
        CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text).stream()) {
      return records
          .map(csv -> new Line((int) csv.getStartingLineNumber(), csv.getFields()))
          .toList();
    } catch (CsvParseException e) {
      throw ProblemException.malformed("body", "is not CSV: " + e.getMessage());
    }
  }

  private static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw ProblemException.malformed("body", "is not UTF-8");
    }
  }

  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    return Stream.of(';', ',', '\t')
        .max(Comparator.comparingLong(sign -> header.chars().filter(c -> c == sign).count()))
        .orElseThrow();
  }
}
