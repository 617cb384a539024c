package no.handlingsrom.fiscal.statement;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.AskerCsv;
import no.handlingsrom.fiscal.Labels;

/**
 * Asker's totals as a ledger would hold them. Area nets and kinds are published, their joint table
 * is not: areas stand without kind, kinds on the central unit with an equal contra without kind.
 * The "of which" amounts, and state transfers inside the areas, stand on the cross-cutting area.
 */
final class AskerBook {

  static final List<String> COLUMNS = List.of("2022", "2023", "2024", "2025", "2026", "2027");

  private static final String CROSS_CUTTING = "tjenesteovergripende";
  private static final Map<String, String> OF_WHICH =
      Map.of(
          "of-which-depreciation", "depreciation",
          "of-which-net-interest", "interest-expenditure",
          "of-which-loan-instalments", "loan-instalments",
          "of-which-transfer-to-investment", "transfer-to-investment",
          "of-which-allocation-restricted-operating-funds", "allocation-restricted-operating-funds",
          "of-which-use-restricted-operating-funds", "use-restricted-operating-funds");

  private final List<OperatingTotal> operations = new ArrayList<>();

  static List<OperatingTotal> operations() {
    AskerBook book = new AskerBook();
    for (int column = 0; column < COLUMNS.size(); column++) {
      book.post(column);
    }
    return book.operations;
  }

  static List<InvestmentTotal> investments(List<String> columns) {
    List<InvestmentTotal> totals = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      leaves("5-5-2")
          .forEach(
              row -> {
                boolean byArea = row.getField("source").compareTo("001:11458") < 0;
                totals.add(
                    new InvestmentTotal(
                        column,
                        byArea ? row.getField("code") : null,
                        byArea ? null : row.getField("code"),
                        line(row),
                        amount(row, columns.get(column))));
              });
      leaves("5-5-1").stream()
          .skip(4)
          .filter(row -> COLUMNS.contains(columns.get(column)))
          .forEach(
              row ->
                  totals.add(
                      new InvestmentTotal(
                          column,
                          null,
                          null,
                          row.getField("code"),
                          amount(row, columns.get(column)))));
    }
    return totals;
  }

  static List<Area> areas() {
    return leaves("5-4-2").stream()
        .limit(7)
        .map(row -> new Area(row.getField("code"), label(row)))
        .toList();
  }

  static List<Purpose> purposes() {
    return leaves("5-5-2").stream()
        .skip(5)
        .map(row -> new Purpose(row.getField("code"), line(row), label(row)))
        .toList();
  }

  private void post(int column) {
    String year = COLUMNS.get(column);
    Map<String, BigDecimal> inAreas = new HashMap<>();
    for (NamedCsvRecord row : leaves("5-4-2")) {
      String kind = OF_WHICH.get(row.getField("code"));
      if (kind == null) {
        add(column, row.getField("code"), false, null, amount(row, year));
      } else {
        inAreas.put(kind, amount(row, year));
      }
    }
    inAreas.put(
        "other-state-transfers",
        amount(of("5-6", "other-state-transfers"), year)
            .subtract(amount(of("5-4-1", "other-general-operating-income"), year)));
    inAreas.forEach((kind, amount) -> withContra(column, CROSS_CUTTING, false, kind, amount));
    for (NamedCsvRecord row : leaves("5-6")) {
      String kind = row.getField("code");
      BigDecimal rest = amount(row, year).subtract(inAreas.getOrDefault(kind, BigDecimal.ZERO));
      if (hasOwnLine(kind)) {
        add(column, CROSS_CUTTING, true, kind, rest);
      } else {
        withContra(column, CROSS_CUTTING, true, kind, rest);
      }
    }
  }

  private static boolean hasOwnLine(String kind) {
    return !StatementDefinition.of(StatementCode.OPERATIONS_FIRST_PARAGRAPH)
        .leafOfLine(kind)
        .equals("net-appropriations-operations");
  }

  private void withContra(
      int column, String area, boolean central, String kind, BigDecimal amount) {
    add(column, area, central, kind, amount);
    add(column, area, central, null, amount.negate());
  }

  private void add(int column, String area, boolean central, String kind, BigDecimal amount) {
    operations.add(new OperatingTotal(column, area, central, kind, amount));
  }

  private static List<NamedCsvRecord> leaves(String statement) {
    return AskerCsv.rows(statement + ".csv").stream()
        .filter(row -> row.getField("type").equals("leaf"))
        .toList();
  }

  private static NamedCsvRecord of(String statement, String code) {
    return leaves(statement).stream()
        .filter(row -> row.getField("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal amount(NamedCsvRecord row, String column) {
    return new BigDecimal(row.getField("nok_" + column));
  }

  private static Labels label(NamedCsvRecord row) {
    return new Labels(row.getField("label"), row.getField("label"));
  }

  /** The part a row of § 5-5 second paragraph stands in: the next sum below it. */
  private static String line(NamedCsvRecord row) {
    return AskerCsv.rows("5-5-2.csv").stream()
        .skip(Long.parseLong(row.getField("no")))
        .filter(below -> below.getField("type").equals("sum"))
        .findFirst()
        .orElseThrow()
        .getField("code");
  }
}
