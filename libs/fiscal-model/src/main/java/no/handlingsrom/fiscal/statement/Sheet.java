package no.handlingsrom.fiscal.statement;

import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;

/** A statement being written line by line; numbers follow each other over the numbered lines. */
final class Sheet {

  private final List<StatementLine> lines = new ArrayList<>();
  private int lastNumber;

  /** The lines of a definition; its sums are computed from the leaves. */
  static List<StatementLine> of(StatementDefinition definition, AmountTable leaves) {
    Sheet sheet = new Sheet();
    for (DefinedLine line : definition.lines()) {
      leaves.add(line.code(), leaves.sum(line.sumOf()));
      Amounts amounts = leaves.of(line.code());
      if (line.isShownWith(amounts)) {
        sheet.add(line, amounts);
      }
    }
    return sheet.lines();
  }

  void heading(String code, Labels label) {
    lines.add(new StatementLine(null, code, label, LineType.HEADING, List.of()));
  }

  void leaf(String code, Labels label, Amounts amounts) {
    numbered(code, label, LineType.LEAF, amounts);
  }

  void sum(String code, Labels label, Amounts amounts) {
    numbered(code, label, LineType.SUM, amounts);
  }

  /** A leaf the regulation does not have: what is not distributed yet. Left out when zero. */
  void undistributed(String code, Labels label, Amounts amounts) {
    if (!amounts.isZero()) {
      lines.add(new StatementLine(null, code, label, LineType.LEAF, amounts.columns()));
    }
  }

  List<StatementLine> lines() {
    return List.copyOf(lines);
  }

  private void add(DefinedLine line, Amounts amounts) {
    if (line.type() == LineType.HEADING) {
      heading(line.code(), line.label());
    } else if (line.isNumbered()) {
      numbered(line.code(), line.label(), line.type(), amounts);
    } else {
      undistributed(line.code(), line.label(), amounts);
    }
  }

  private void numbered(String code, Labels label, LineType type, Amounts amounts) {
    lastNumber++;
    lines.add(new StatementLine(lastNumber, code, label, type, amounts.columns()));
  }
}
