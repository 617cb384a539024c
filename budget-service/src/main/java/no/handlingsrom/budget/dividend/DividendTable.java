package no.handlingsrom.budget.dividend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.table.Spreadsheet;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableBodies;
import no.handlingsrom.kit.table.TableErrors;
import no.handlingsrom.kit.table.TableRow;

/** Dividends as a file: one row per statement. */
@ApplicationScoped
class DividendTable {

  private static final List<String> COLUMNS =
      List.of("company", "companyName", "year", "kind", "amount", "roundedTo", "basis", "source");

  private final TableBodies bodies;

  DividendTable(TableBodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The dividends of a file.
   *
   * @throws ProblemException rule-broken, naming line, column, value and reason of all that is
   *     wrong
   */
  List<DividendBody> read(Table table) {
    table.requireColumns(
        List.of("year", "kind", "amount", "basis", "source"),
        List.of("company", "companyName", "roundedTo"));
    return bodies.read(table, DividendTable::item);
  }

  private static DividendBody item(TableRow row, TableErrors errors) {
    return new DividendBody(
        row.text("company"),
        row.text("companyName"),
        row.whole("year", errors),
        row.coded("kind", DividendKind.values(), DividendKind::code, errors),
        row.amount("amount", errors),
        row.amount("roundedTo", errors),
        row.coded("basis", Provenance.values(), Provenance::code, errors),
        row.text("source"));
  }

  /** What goes out can come in again. */
  static Spreadsheet write(List<Dividend> dividends) {
    return new Spreadsheet(
        "dividends",
        COLUMNS,
        dividends.stream()
            .<List<?>>map(
                d ->
                    Arrays.asList(
                        d.company(),
                        d.companyName(),
                        d.year(),
                        d.kind().code(),
                        d.amount(),
                        d.roundedTo(),
                        d.basis().code(),
                        d.source()))
            .toList());
  }
}
