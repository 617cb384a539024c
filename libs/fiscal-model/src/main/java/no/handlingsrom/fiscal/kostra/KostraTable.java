package no.handlingsrom.fiscal.kostra;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of the chart that travel with this library, in {@code /kostra}. */
public enum KostraTable {
  FUNCTIONS("functions.csv"),
  ARTS("arts.csv"),
  STATEMENT_LINES("statement-lines.csv");

  private final String file;

  KostraTable(String file) {
    this.file = file;
  }

  /** All rows in file order. */
  public List<NamedCsvRecord> rows() {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    KostraTable.class.getResourceAsStream("/kostra/" + file),
                    StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
