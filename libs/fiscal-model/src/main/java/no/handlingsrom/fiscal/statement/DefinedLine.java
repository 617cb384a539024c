package no.handlingsrom.fiscal.statement;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.kostra.ArtSelector;

/**
 * A line as the form has it.
 *
 * @param arts what a leaf holds, empty for other lines and for what no art can tell
 * @param sumOf codes of the lines a sum adds, all above it
 */
record DefinedLine(
    String code,
    Labels label,
    LineType type,
    ArtSelector arts,
    List<String> sumOf,
    Printing printing) {

  enum Printing {
    YES,
    IF_NONZERO,
    NO
  }

  static DefinedLine of(NamedCsvRecord row) {
    String sumOf = row.getField("sum_of");
    return new DefinedLine(
        row.getField("line_code"),
        new Labels(row.getField("label_nb"), row.getField("label_en")),
        LineType.valueOf(row.getField("type").toUpperCase(Locale.ROOT)),
        ArtSelector.parse(row.getField("arts")),
        sumOf.isEmpty() ? List.of() : List.of(sumOf.split(" \\+ ")),
        Printing.valueOf(row.getField("printed").toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  /** Whether entries can be posted on it: a leaf of the regulation has arts. */
  boolean isLeaf() {
    return !arts.isEmpty();
  }

  /** Lines of the regulation have a number; headings and our own additions have none. */
  boolean isNumbered() {
    return type == LineType.SUM || isLeaf();
  }

  boolean isShownWith(Amounts amounts) {
    return switch (printing) {
      case YES -> true;
      case IF_NONZERO -> !amounts.isZero();
      case NO -> false;
    };
  }
}
