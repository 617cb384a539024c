package no.handlingsrom.budget.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.handlingsrom.budget.change.Coding;
import no.handlingsrom.budget.change.EntryRules;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.http.validation.Slug;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableErrors;
import no.handlingsrom.kit.table.TableRow;

/** Reads the lines of an account-level budget. */
final class BudgetTable {

  private static final List<String> NEEDED =
      List.of("class", "account", "function", "art", "unit", "amount");
  private static final List<String> OPTIONAL = List.of("year", "project", "month", "text");
  private static final Pattern DIMENSION = Pattern.compile("dimension\\.(" + Slug.PATTERN + ")");
  private static final Pattern CODE = Pattern.compile(Coding.CODE);
  private static final String OPERATIONS = "1";
  private static final int MOST_DIMENSIONS = 10;
  private static final int MOST_TEXT = 500;
  private static final int MOST_ERRORS = 100;

  private final Table table;
  private final Terms terms;
  private final EntryRules rules;
  private final Organisation organisation;
  private final List<Integer> years;
  private final List<String> dimensions;
  private final TableErrors errors = new TableErrors();
  private final Map<String, TableRow> accounts = new HashMap<>();
  private final Map<String, Elsewhere> elsewhere = new TreeMap<>();

  /**
   * What a file does not tell of itself.
   *
   * @param year of its lines; {@code null} where a column tells it
   * @param countOthers whether lines of other account classes are counted instead of refused
   */
  record Terms(Integer year, SignConvention sign, boolean countOthers) {}

  /**
   * @param years the years that the budget takes
   */
  BudgetTable(
      Table table, Terms terms, EntryRules rules, Organisation organisation, List<Integer> years) {
    this.table = table;
    this.terms = terms;
    this.rules = rules;
    this.organisation = organisation;
    this.years = years;
    this.dimensions =
        table.columns().stream().filter(column -> DIMENSION.matcher(column).matches()).toList();
  }

  /**
   * Reads all lines.
   *
   * @throws no.handlingsrom.http.problem.ProblemException rule-broken, naming line, column, value
   *     and reason of what is wrong (the first hundred)
   */
  BudgetFile read() {
    table.requireColumns(
        Stream.concat(NEEDED.stream(), terms.year() == null ? Stream.of("year") : Stream.of())
            .toList(),
        Stream.concat(OPTIONAL.stream(), dimensions.stream().limit(MOST_DIMENSIONS)).toList());
    List<OperatingEntry> entries = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (errors.count() >= MOST_ERRORS) {
        break;
      }
      line(row).ifPresent(entries::add);
    }
    errors.refuse();
    return new BudgetFile(entries, List.copyOf(elsewhere.values()));
  }

  private Optional<OperatingEntry> line(TableRow row) {
    String accountClass = row.required("class", errors);
    BigDecimal amount =
        row.required("amount", errors) == null ? null : row.amount("amount", errors);
    if (accountClass == null || amount == null) {
      return Optional.empty();
    }
    BigDecimal signed = terms.sign().toKostra(amount);
    if (accountClass.equals(OPERATIONS)) {
      return entry(row, signed);
    }
    other(row, accountClass, signed);
    return Optional.empty();
  }

  private void other(TableRow row, String accountClass, BigDecimal amount) {
    String where =
        switch (accountClass) {
          case "0" -> "the investment budget, which investment-service takes";
          case "2" -> "the balance, which no budget has";
          default -> null;
        };
    if (where == null) {
      errors.add(row, "class", "must be 0, 1 or 2");
    } else if (terms.countOthers()) {
      elsewhere.merge(accountClass, new Elsewhere(accountClass, 1, amount), Elsewhere::plus);
    } else {
      errors.add(row, "class", "belongs to " + where + "; others=count leaves such lines out");
    }
  }

  private Optional<OperatingEntry> entry(TableRow row, BigDecimal amount) {
    int before = errors.count();
    Integer year = terms.year() == null ? row.whole("year", errors) : terms.year();
    if (year == null) {
      row.required("year", errors);
    } else if (terms.year() != null && row.text("year") != null && !isTheSame(row, year)) {
      errors.add(row, "year", "is not the year that was asked for: " + year);
    }
    OperatingKey key =
        new OperatingKey(
            year == null ? 0 : year,
            month(row),
            unit(row),
            row.required("function", errors),
            row.required("art", errors),
            null,
            null,
            null,
            false,
            null,
            coding(row));
    String text = row.text("text");
    if (text != null && text.length() > MOST_TEXT) {
      errors.add(row, "text", "must have at most " + MOST_TEXT + " characters");
    }
    if (errors.count() == before) {
      rules
          .check(key, "", organisation, years)
          .forEach(found -> errors.add(row, found.field(), found.reason()));
    }
    if (errors.count() == before) {
      oneArt(row, key);
    }
    return errors.count() == before
        ? Optional.of(new OperatingEntry(key, amount, text))
        : Optional.empty();
  }

  private boolean isTheSame(TableRow row, int year) {
    Integer told = row.whole("year", errors);
    return told != null && told == year;
  }

  private Integer month(TableRow row) {
    Integer month = row.whole("month", errors);
    if (month != null && (month < 1 || month > 12)) {
      errors.add(row, "month", "must be a month, 1 to 12, or empty for the whole year");
    }
    return month;
  }

  /** Named by its code, or as the ERP calls it. */
  private String unit(TableRow row) {
    String unit = row.required("unit", errors);
    return unit == null ? null : organisation.codeOf(unit).orElse(unit);
  }

  private Coding coding(TableRow row) {
    Map<String, String> values = new TreeMap<>();
    for (String column : dimensions) {
      String value = code(row, column, row::text);
      if (value != null) {
        values.put(column.substring("dimension.".length()), value);
      }
    }
    return new Coding(
        code(row, "account", column -> row.required(column, errors)),
        code(row, "project", row::text),
        values);
  }

  private String code(TableRow row, String column, Function<String, String> read) {
    String code = read.apply(column);
    if (code != null && !CODE.matcher(code).matches()) {
      errors.add(row, column, Coding.CODE_RULE);
    }
    return code;
  }

  /** An account (systemkonto) maps to one art; two in a file are a mistake in one of them. */
  private void oneArt(TableRow row, OperatingKey key) {
    TableRow first = accounts.putIfAbsent(key.coding().account(), row);
    if (first != null && !key.art().equals(first.text("art"))) {
      errors.add(
          row,
          "art",
          "account %s has art %s on line %d"
              .formatted(key.coding().account(), first.text("art"), first.line()));
    }
  }
}
