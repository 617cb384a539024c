package no.handlingsrom.kit.imports;

import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.http.imports.ImportRemark;
import no.handlingsrom.http.imports.ImportRemark.Level;
import no.handlingsrom.http.imports.ImportReport;

/** Gathers what is wrong with a file: all is counted, the first of each kind are kept. */
final class Findings {

  private static final int MOST_ERRORS = 200;
  private static final int MOST_OTHERS = 50;
  private static final int MOST_VALUE = 100;

  private final List<ImportRemark> errors = new ArrayList<>();
  private final List<ImportRemark> others = new ArrayList<>();
  private long errorCount;
  private long otherCount;

  void add(ImportRemark remark) {
    if (remark.level() == Level.ERROR) {
      errorCount++;
      keep(errors, MOST_ERRORS, remark);
    } else {
      otherCount++;
      keep(others, MOST_OTHERS, remark);
    }
  }

  /** An endless value is not repeated to its end; what no JSON text can hold is shown as a mark. */
  private static void keep(List<ImportRemark> list, int most, ImportRemark remark) {
    if (list.size() < most) {
      String value = remark.value();
      list.add(
          value == null
              ? remark
              : new ImportRemark(
                  remark.level(),
                  remark.control(),
                  remark.line(),
                  remark.column(),
                  printable(value),
                  remark.reason()));
    }
  }

  private static String printable(String value) {
    String cut = value.length() > MOST_VALUE ? value.substring(0, MOST_VALUE) + "…" : value;
    return cut.replaceAll("[\\p{Cntrl}&&[^\\t]]", "\ufffd");
  }

  boolean refuse() {
    return errorCount > 0;
  }

  ImportReport report() {
    List<ImportRemark> items = new ArrayList<>(errors);
    items.addAll(others);
    return new ImportReport(errorCount, otherCount, items, errorCount + otherCount - items.size());
  }
}
