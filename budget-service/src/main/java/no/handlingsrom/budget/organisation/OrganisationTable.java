package no.handlingsrom.budget.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.validation.Slug;
import no.handlingsrom.kit.table.Spreadsheet;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableErrors;
import no.handlingsrom.kit.table.TableRow;

/** A tree as a file: a line per period of a unit. */
final class OrganisationTable {

  private static final List<String> NEEDED = List.of("code", "kind", "parent", "nameNb");
  private static final List<String> OPTIONAL =
      List.of("nameEn", "order", "validFrom", "validTo", "aliases");
  private static final List<String> COLUMNS =
      Stream.of(NEEDED, OPTIONAL).flatMap(List::stream).toList();
  private static final Pattern CODE = Pattern.compile(Slug.PATTERN);
  private static final Pattern SEPARATOR = Pattern.compile("\\|");

  private final TableErrors errors = new TableErrors();
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();

  /** A period of a unit and the line it stands on. */
  private record Line(TableRow row, UnitKind kind, List<String> aliases, UnitPeriod period) {}

  /**
   * @throws no.handlingsrom.http.problem.ProblemException rule-broken, naming line, column, value
   *     and reason of every cell that cannot be read
   */
  OrganisationTable(Table table) {
    table.requireColumns(NEEDED, OPTIONAL);
    for (int i = 0; i < table.rows().size(); i++) {
      read(table.rows().get(i), i + 1);
    }
    lines.values().forEach(this::oneKind);
    errors.refuse();
    lines.values().forEach(of -> of.sort(Comparator.comparing(line -> line.period().first())));
  }

  private void read(TableRow row, int place) {
    String code = row.required("code", errors);
    if (code != null && !CODE.matcher(code).matches()) {
      errors.add(row, "code", "must be lower-case letters, digits and inner hyphens, at most 64");
    }
    Optional<UnitKind> kind = kind(row);
    String nb = row.required("nameNb", errors);
    String en = row.text("nameEn");
    Integer order = row.whole("order", errors);
    LocalDate from = row.date("validFrom", errors);
    LocalDate to = row.date("validTo", errors);
    if (code != null && kind.isPresent() && nb != null) {
      UnitPeriod period =
          new UnitPeriod(
              from,
              to,
              row.text("parent"),
              new Labels(nb, en == null ? nb : en),
              order == null ? place : order);
      lines
          .computeIfAbsent(code, c -> new ArrayList<>())
          .add(new Line(row, kind.get(), aliases(row), period));
    }
  }

  private Optional<UnitKind> kind(TableRow row) {
    String text = row.required("kind", errors);
    Optional<UnitKind> kind =
        Stream.of(UnitKind.values()).filter(one -> one.code().equals(text)).findFirst();
    if (text != null && kind.isEmpty()) {
      errors.add(row, "kind", "must be service-area, programme-area, central or unit");
    }
    return kind;
  }

  private static List<String> aliases(TableRow row) {
    String text = row.text("aliases");
    return text == null
        ? List.of()
        : SEPARATOR.splitAsStream(text).map(String::strip).filter(a -> !a.isEmpty()).toList();
  }

  private void oneKind(List<Line> ofUnit) {
    ofUnit.stream()
        .filter(line -> line.kind() != ofUnit.get(0).kind())
        .forEach(
            line ->
                errors.add(
                    line.row(),
                    "kind",
                    "is another on line "
                        + ofUnit.get(0).row().line()
                        + ": a unit keeps its kind"));
  }

  /** The units with all their periods, in the order of the file. */
  List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    lines.forEach(
        (code, ofUnit) ->
            units.add(
                Unit.of(
                    code,
                    ofUnit.get(0).kind(),
                    ofUnit.stream().flatMap(line -> line.aliases().stream()).distinct().toList(),
                    ofUnit.stream().map(Line::period).toList())));
    return units;
  }

  /**
   * Refuses the file when anything is wrong with the tree it makes.
   *
   * @throws no.handlingsrom.http.problem.ProblemException rule-broken, naming line, column, value
   *     and reason
   */
  void refuse(List<TreeFlaw> flaws) {
    flaws.forEach(
        flaw ->
            errors.add(
                lines.get(flaw.code()).get(flaw.period()).row(), flaw.field(), flaw.reason()));
    errors.refuse();
  }

  /** A tree as it goes out, parents before those below them. */
  static Spreadsheet of(List<Unit> units) {
    List<List<?>> rows = new ArrayList<>();
    Comparator<Unit> parentsFirst = Comparator.comparing(Unit::kind);
    units.stream()
        .sorted(parentsFirst.thenComparingInt(Unit::order).thenComparing(Unit::code))
        .forEach(unit -> unit.periods().forEach(period -> rows.add(cells(unit, period))));
    return new Spreadsheet("organisation", COLUMNS, rows);
  }

  private static List<?> cells(Unit unit, UnitPeriod period) {
    List<Object> cells = new ArrayList<>();
    cells.add(unit.code());
    cells.add(unit.kind().code());
    cells.add(period.parent());
    cells.add(period.names().nb());
    cells.add(period.names().en());
    cells.add(period.order());
    cells.add(period.validFrom());
    cells.add(period.validTo());
    cells.add(unit.aliases().isEmpty() ? null : String.join("|", unit.aliases()));
    return cells;
  }
}
