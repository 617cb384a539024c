package no.handlingsrom.budget.fee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.table.Spreadsheet;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableBodies;
import no.handlingsrom.kit.table.TableErrors;
import no.handlingsrom.kit.table.TableRow;

/** Fees as a file: one row per fee and year. */
@ApplicationScoped
class FeeTable {

  private static final List<String> NEEDED =
      List.of("code", "name_nb", "name_en", "basis", "provenance", "source");
  private static final List<String> OPTIONAL =
      List.of("unit", "selfCostArea", "year", "level", "growthPercent");

  private final TableBodies bodies;

  FeeTable(TableBodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The fees of a file.
   *
   * @throws ProblemException rule-broken, naming line, column, value and reason of all that is
   *     wrong
   */
  List<FeeBody> read(Table table) {
    table.requireColumns(NEEDED, OPTIONAL);
    List<FeeBody> items = bodies.read(table, FeeTable::item);
    List<Violation> violations = FeeRules.check(items);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(TableBodies.located(violations, table));
    }
    return items;
  }

  private static FeeBody item(TableRow row, TableErrors errors) {
    return new FeeBody(
        row.text("code"),
        names(row, errors),
        row.text("unit"),
        row.coded("basis", FeeBasis.values(), FeeBasis::code, errors),
        row.text("selfCostArea"),
        row.whole("year", errors),
        row.amount("level", errors),
        row.figure("growthPercent", errors),
        row.coded("provenance", Provenance.values(), Provenance::code, errors),
        row.text("source"));
  }

  private static Labels names(TableRow row, TableErrors errors) {
    String nb = row.required("name_nb", errors);
    String en = row.required("name_en", errors);
    return nb == null || en == null ? null : new Labels(nb, en);
  }

  /** What is stated goes out as it can come in again; what is worked out stays behind. */
  static Spreadsheet write(List<FeeStatement> statements) {
    List<String> columns = new ArrayList<>(NEEDED);
    columns.addAll(OPTIONAL);
    return new Spreadsheet(
        "fees",
        columns,
        statements.stream()
            .<List<?>>map(
                fee ->
                    Arrays.asList(
                        fee.code(),
                        fee.names().nb(),
                        fee.names().en(),
                        fee.basis().code(),
                        fee.provenance().code(),
                        fee.source(),
                        fee.unit(),
                        fee.selfCostArea(),
                        fee.year(),
                        fee.level(),
                        fee.growthPercent()))
            .toList());
  }
}
