package no.handlingsrom.kit.imports;

import java.util.function.Consumer;
import no.handlingsrom.http.imports.ImportRemark;

/** Takes what is wrong with one record of a file, and knows whether anything was. */
final class LineErrors {

  private final long line;
  private final Consumer<ImportRemark> to;
  private boolean any;

  LineErrors(long line, Consumer<ImportRemark> to) {
    this.line = line;
    this.to = to;
  }

  void add(String column, String value, String reason) {
    any = true;
    to.accept(ImportRemark.error(line, column, value, reason));
  }

  boolean any() {
    return any;
  }
}
