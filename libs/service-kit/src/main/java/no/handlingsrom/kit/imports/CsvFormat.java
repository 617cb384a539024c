package no.handlingsrom.kit.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.imports.ImportProfile.CsvLayout;
import no.handlingsrom.http.imports.ImportRemark;

/** A delimited file whose layout a profile tells; the header is its first line. */
final class CsvFormat implements FileFormat {

  private static final int LONGEST_RECORD = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final KostraChart chart;
  private final ImportProfile profile;

  CsvFormat(KostraChart chart, ImportProfile profile) {
    this.chart = chart;
    this.profile = profile;
  }

  @Override
  public Set<AccountClass> classes() {
    return Set.of(AccountClass.INVESTMENT, AccountClass.OPERATIONS);
  }

  @Override
  public Set<AccountClass> read(
      InputStream file,
      ImportDeclaration declaration,
      Consumer<ActualLine> lines,
      Consumer<ImportRemark> remarks)
      throws IOException {
    CsvLayout layout = profile.csv();
    long line = 1;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(layout.delimiter().charAt(0))
            .maxBufferSize(LONGEST_RECORD)
            .ofCsvRecord(decoded(file, layout.encoding()))) {
      Iterator<CsvRecord> all = records.iterator();
      CsvRows rows =
          new CsvRows(
              declaration,
              layout,
              new AccountPlan(chart, declaration.year(), profile.accounts()),
              new CodeMappings(profile),
              remarks);
      if (!all.hasNext()) {
        remarks.accept(ImportRemark.error("the file has no header"));
      } else if (rows.header(all.next().getFields())) {
        boolean any = false;
        while (all.hasNext()) {
          CsvRecord csv = all.next();
          line = csv.getStartingLineNumber();
          rows.read(line, csv.getFields()).ifPresent(lines);
          any = true;
        }
        if (!any) {
          remarks.accept(ImportRemark.error("the file has no rows"));
        }
      }
    } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
      remarks.accept(broken(e, line, layout));
    }
    return classes();
  }

  private static ImportRemark broken(Exception e, long line, CsvLayout layout) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return ImportRemark.error(
            line, null, null, "behind this line it is not " + layout.encoding());
      }
    }
    return ImportRemark.error(
        line, null, null, "behind this line a record or field has no end, or is too long");
  }

  /** Characters of the file; what its encoding does not know is an error, not a question mark. */
  private static Reader decoded(InputStream file, String encoding) throws IOException {
    InputStreamReader reader =
        new InputStreamReader(
            file,
            Charset.forName(encoding)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    PushbackReader first = new PushbackReader(reader);
    int character = first.read();
    if (character >= 0 && character != BYTE_ORDER_MARK) {
      first.unread(character);
    }
    return first;
  }
}
