package no.handlingsrom.budget.assumption;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.table.Spreadsheet;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableErrors;
import no.handlingsrom.kit.table.TableRow;

/** Assumptions as a file: one row each. */
final class AssumptionTable {

  private static final List<String> COLUMNS =
      List.of("key", "year", "value", "basis", "vintage", "source");

  private AssumptionTable() {}

  /**
   * The assumptions of a file.
   *
   * @throws ProblemException rule-broken, naming line, column, value and reason of all that is
   *     wrong
   */
  static List<AssumptionBody> read(Table table) {
    table.requireColumns(COLUMNS, List.of("unit"));
    TableErrors errors = new TableErrors();
    List<AssumptionBody> items = table.rows().stream().map(row -> read(row, errors)).toList();
    errors.refuse();
    List<Violation> violations = AssumptionRules.check(items);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(
          violations.stream().map(violation -> inTable(violation, table)).toList());
    }
    return items;
  }

  private static AssumptionBody read(TableRow row, TableErrors errors) {
    return new AssumptionBody(
        key(row, errors),
        year(row, errors),
        row.required("value", errors) == null ? null : row.figure("value", errors),
        basis(row, errors),
        vintage(row, errors),
        row.required("source", errors));
  }

  private static AssumptionKey key(TableRow row, TableErrors errors) {
    String code = row.required("key", errors);
    if (code == null) {
      return null;
    }
    Optional<AssumptionKey> key = AssumptionKey.of(code);
    if (key.isEmpty()) {
      errors.add(row, "key", "is not among the keys that can be assumed");
    }
    return key.orElse(null);
  }

  private static Integer year(TableRow row, TableErrors errors) {
    Integer year = row.required("year", errors) == null ? null : row.whole("year", errors);
    if (year != null && (year < 1900 || year > 2200)) {
      errors.add(row, "year", "is not a year");
    }
    return year;
  }

  private static Provenance basis(TableRow row, TableErrors errors) {
    String code = row.required("basis", errors);
    Optional<Provenance> basis =
        Arrays.stream(Provenance.values()).filter(known -> known.code().equals(code)).findFirst();
    if (code != null && basis.isEmpty()) {
      errors.add(row, "basis", "must be stated or derived");
    }
    return basis.orElse(null);
  }

  private static LocalDate vintage(TableRow row, TableErrors errors) {
    String text = row.required("vintage", errors);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      errors.add(row, "vintage", "must be a day like 2023-10-24");
      return null;
    }
  }

  private static Violation inTable(Violation violation, Table table) {
    String field = violation.field();
    int index = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
    String column = field.substring(field.lastIndexOf('.') + 1);
    TableRow row = table.rows().get(index);
    return new Violation(column, violation.reason(), row.line(), row.text(column));
  }

  /** What goes out can come in again. */
  static Spreadsheet write(Collection<Assumption> assumptions) {
    return new Spreadsheet(
        "assumptions",
        List.of("key", "unit", "year", "value", "basis", "vintage", "source"),
        assumptions.stream()
            .<List<?>>map(
                a ->
                    List.of(
                        a.key().code(),
                        a.key().unit().code(),
                        a.year(),
                        a.value(),
                        a.basis().code(),
                        a.vintage(),
                        a.source()))
            .toList());
  }
}
