package no.handlingsrom.budget.assumption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.table.Spreadsheet;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableBodies;
import no.handlingsrom.kit.table.TableErrors;
import no.handlingsrom.kit.table.TableRow;

/** Assumptions as a file: one row each. */
@ApplicationScoped
class AssumptionTable {

  private static final List<String> COLUMNS =
      List.of("key", "year", "value", "basis", "vintage", "source");

  private final TableBodies bodies;

  AssumptionTable(TableBodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The assumptions of a file.
   *
   * @throws ProblemException rule-broken, naming line, column, value and reason of all that is
   *     wrong
   */
  List<AssumptionBody> read(Table table) {
    table.requireColumns(COLUMNS, List.of("unit"));
    List<AssumptionBody> items = bodies.read(table, AssumptionTable::item);
    List<Violation> violations = AssumptionRules.check(items);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(TableBodies.located(violations, table));
    }
    return items;
  }

  private static AssumptionBody item(TableRow row, TableErrors errors) {
    return new AssumptionBody(
        row.coded("key", AssumptionKey.values(), AssumptionKey::code, errors),
        row.whole("year", errors),
        row.figure("value", errors),
        row.coded("basis", Provenance.values(), Provenance::code, errors),
        row.date("vintage", errors),
        row.text("source"));
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
