package no.handlingsrom.kit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.fiscal.positionfile.AccountForm;
import no.handlingsrom.fiscal.positionfile.PositionFile;
import no.handlingsrom.fiscal.positionfile.PositionRecord;
import no.handlingsrom.fiscal.positionfile.Remark;
import no.handlingsrom.fiscal.positionfile.Reporting;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.imports.ImportRemark;
import no.handlingsrom.http.imports.ImportRemark.Level;

/** Posisjonsbasert regnskapsuttrekk: the file that is reported to KOSTRA, forms 0A and 0B. */
final class KostraFormat implements FileFormat {

  private static final int CLOSED_YEAR = 13;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int LONGEST_SHOWN = 200;

  private final KostraChart chart;

  KostraFormat(KostraChart chart) {
    this.chart = chart;
  }

  @Override
  public Set<AccountClass> classes() {
    return Set.of(AccountClass.values());
  }

  @Override
  public Set<AccountClass> read(
      InputStream file,
      ImportDeclaration declaration,
      Consumer<ActualLine> lines,
      Consumer<ImportRemark> remarks)
      throws IOException {
    if (!canBe(declaration, remarks)) {
      return Set.of();
    }
    PositionFile records =
        new PositionFile(chart, reporting(declaration), remark -> remarks.accept(told(remark)));
    LineReader reader = new LineReader(file, LONGEST_SHOWN);
    long number = 0;
    for (String text = reader.next(); text != null; text = reader.next()) {
      long line = ++number;
      records.read(line, text).ifPresent(post -> lines.accept(line(line, post)));
    }
    records.finish();
    return records.form().map(AccountForm::classes).orElse(Set.of());
  }

  private static boolean canBe(ImportDeclaration declaration, Consumer<ImportRemark> remarks) {
    if (declaration.kind() != ImportKind.SNAPSHOT) {
      remarks.accept(ImportRemark.error("a KOSTRA file tells the year so far: it is a snapshot"));
      return false;
    }
    if (declaration.through() != CLOSED_YEAR && declaration.through() % MONTHS_OF_QUARTER != 0) {
      remarks.accept(
          ImportRemark.error(
              "a KOSTRA file ends with a quarter (through 3, 6, 9, 12) or is of the year (13)"));
      return false;
    }
    return true;
  }

  private static Reporting reporting(ImportDeclaration declaration) {
    return new Reporting(
        declaration.municipality(),
        declaration.year(),
        declaration.through() == CLOSED_YEAR ? null : declaration.through() / MONTHS_OF_QUARTER);
  }

  private static ImportRemark told(Remark remark) {
    return new ImportRemark(
        Level.valueOf(remark.level().name()),
        remark.control(),
        remark.line(),
        remark.field(),
        remark.value(),
        remark.reason());
  }

  private static ActualLine line(long line, PositionRecord post) {
    return new ActualLine(
        line,
        post.accountClass(),
        null,
        null,
        post.function(),
        post.art().isEmpty() ? null : post.art(),
        null,
        null,
        null,
        null,
        post.amount(),
        null);
  }
}
