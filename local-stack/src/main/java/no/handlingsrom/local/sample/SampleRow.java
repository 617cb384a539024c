package no.handlingsrom.local.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One row of a sample file, which knows its line for the sake of error messages. */
record SampleRow(String file, NamedCsvRecord csv) {

  long line() {
    return csv.getStartingLineNumber();
  }

  List<String> columns() {
    return csv.getHeader();
  }

  String text(String column) {
    String value = optional(column);
    if (value == null) {
      throw wrong(column, "must not be empty");
    }
    return value;
  }

  /** The value, or null when the column is empty or not in the file. */
  String optional(String column) {
    return csv.findField(column).filter(value -> !value.isBlank()).orElse(null);
  }

  BigDecimal number(String column) {
    return parse(column, text(column));
  }

  BigDecimal optionalNumber(String column) {
    String value = optional(column);
    return value == null ? null : parse(column, value);
  }

  int integer(String column) {
    try {
      return number(column).intValueExact();
    } catch (ArithmeticException e) {
      throw wrong(column, "must be a whole number");
    }
  }

  boolean flag(String column) {
    return switch (text(column)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(column, "must be true or false");
    };
  }

  /** The columns {@code <name>_nb} and {@code <name>_en}. */
  Map<String, Object> labels(String name) {
    return new JsonBody().with("nb", text(name + "_nb")).with("en", text(name + "_en")).build();
  }

  SampleLoadException wrong(String column, String reason) {
    return new SampleLoadException(
        "%s line %d: column %s %s".formatted(file, line(), column, reason));
  }

  private BigDecimal parse(String column, String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw wrong(column, "must be a number, not '" + value + "'");
    }
  }
}
