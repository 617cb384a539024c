package no.handlingsrom.kit.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.http.imports.ImportProfile.Columns;
import no.handlingsrom.http.imports.ImportProfile.CsvLayout;
import no.handlingsrom.http.imports.ImportRemark;
import no.handlingsrom.http.imports.PeriodForm;
import no.handlingsrom.kit.imports.AccountPlan.Told;

/** The rows of a CSV file, read by the layout of a profile. */
final class CsvRows {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
  private static final Pattern MONTH = Pattern.compile("0?[0-9]|1[0-3]");
  private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})(0[0-9]|1[0-3])");

  private final ImportDeclaration declaration;
  private final CsvLayout layout;
  private final AccountPlan plan;
  private final CodeMappings codes;
  private final Consumer<ImportRemark> remarks;
  private final Pattern number;
  private final Map<String, Integer> places = new HashMap<>();
  private int width;

  CsvRows(
      ImportDeclaration declaration,
      CsvLayout layout,
      AccountPlan plan,
      CodeMappings codes,
      Consumer<ImportRemark> remarks) {
    this.declaration = declaration;
    this.layout = layout;
    this.plan = plan;
    this.codes = codes;
    this.remarks = remarks;
    this.number =
        Pattern.compile(
            "(-?)([0-9]{1,16}|[0-9]{1,3}(?: [0-9]{3}){1,5})(?:"
                + Pattern.quote(layout.decimal())
                + "([0-9]{1,2}))?");
  }

  /** Reads the names of the columns; whether all are there that the profile names. */
  boolean header(List<String> names) {
    width = names.size();
    for (int i = 0; i < width; i++) {
      String name = names.get(i).strip();
      if (places.put(name, i) != null && wanted().contains(name)) {
        remarks.accept(ImportRemark.error(1L, name, null, "stands twice in the header"));
        return false;
      }
    }
    List<String> missing = wanted().stream().filter(name -> !places.containsKey(name)).toList();
    missing.forEach(
        name -> remarks.accept(ImportRemark.error(1L, name, null, "is missing in the header")));
    return missing.isEmpty();
  }

  private List<String> wanted() {
    Columns c = layout.columns();
    List<String> wanted = new ArrayList<>(layout.dimensions().keySet());
    for (String name :
        new String[] {
          c.amount(),
          c.flag(),
          c.account(),
          c.accountClass(),
          c.function(),
          c.art(),
          c.period(),
          c.unit(),
          c.responsibility(),
          c.project(),
          c.text(),
          c.municipality()
        }) {
      if (name != null) {
        wanted.add(name);
      }
    }
    return wanted;
  }

  /** Reads a row; empty when something is wrong with it, or when it is of no account here. */
  Optional<ActualLine> read(long line, List<String> cells) {
    LineErrors errors = new LineErrors(line, remarks);
    if (cells.size() != width) {
      errors.add(
          null,
          null,
          "has %d cells, the header %d; the file may be truncated".formatted(cells.size(), width));
      return Optional.empty();
    }
    Columns columns = layout.columns();
    for (String column : wanted()) {
      if (CONTROL.matcher(cells.get(places.get(column))).find()) {
        errors.add(column, cells.get(places.get(column)), "has a control character");
        return Optional.empty();
      }
    }
    municipality(cell(columns.municipality(), cells), errors);
    Integer period = period(cell(columns.period(), cells), errors);
    Optional<KostraAccount> account =
        plan.find(
            new Told(
                cell(columns.account(), cells),
                cell(columns.accountClass(), cells),
                padded(cell(columns.function(), cells)),
                padded(cell(columns.art(), cells))),
            errors);
    Optional<BigDecimal> amount = account.flatMap(found -> amount(found, cells, errors));
    if (errors.any() || amount.isEmpty()) {
      return Optional.empty();
    }
    KostraAccount found = account.orElseThrow();
    return Optional.of(
        new ActualLine(
            line,
            found.accountClass(),
            period,
            cell(columns.account(), cells),
            found.function(),
            found.art(),
            codes.unit(cell(columns.unit(), cells), cell(columns.responsibility(), cells)),
            cell(columns.responsibility(), cells),
            codes.project(cell(columns.project(), cells)),
            dimensions(cells),
            amount.get(),
            cell(columns.text(), cells)));
  }

  private String cell(String column, List<String> cells) {
    String text = column == null ? null : cells.get(places.get(column)).strip();
    return text == null || text.isEmpty() ? null : text;
  }

  /** A code that a spreadsheet took for a number has lost its zeros: 10 is art 010. */
  private static String padded(String code) {
    return code != null && code.matches("[0-9]{1,2}") ? "0".repeat(3 - code.length()) + code : code;
  }

  private SortedMap<String, String> dimensions(List<String> cells) {
    SortedMap<String, String> told = new TreeMap<>();
    layout
        .dimensions()
        .forEach(
            (column, name) -> {
              String value = cell(column, cells);
              if (value != null) {
                told.put(name, value);
              }
            });
    return told;
  }

  private void municipality(String told, LineErrors errors) {
    if (layout.columns().municipality() != null && !declaration.municipality().equals(told)) {
      errors.add(layout.columns().municipality(), told, "is another municipality");
    }
  }

  private Integer period(String text, LineErrors errors) {
    if (layout.period() == PeriodForm.NONE) {
      return null;
    }
    String column = layout.columns().period();
    String month = text;
    if (layout.period() == PeriodForm.YEAR_MONTH && text != null) {
      Matcher both = YEAR_MONTH.matcher(text);
      if (!both.matches()) {
        errors.add(column, text, "must be a year and a period: 202401");
        return null;
      }
      if (!both.group(1).equals(Integer.toString(declaration.year()))) {
        errors.add(column, text, "is not in " + declaration.year());
        return null;
      }
      month = both.group(2);
    }
    if (month == null || !MONTH.matcher(month).matches()) {
      errors.add(column, text, "must be a period: 00 to 13");
      return null;
    }
    int period = Integer.parseInt(month);
    if (period > declaration.through()) {
      errors.add(column, text, "is after the declared period " + declaration.through());
    }
    return period;
  }

  private Optional<BigDecimal> amount(
      KostraAccount account, List<String> cells, LineErrors errors) {
    String column = layout.columns().amount();
    String text = cell(column, cells);
    if (text == null) {
      errors.add(column, null, "is required");
      return Optional.empty();
    }
    String plain = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
    Matcher found = number.matcher(plain);
    if (!found.matches()) {
      errors.add(
          column,
          text,
          "must be an amount with '%s' before at most two decimals, blanks between thousands only"
              .formatted(layout.decimal()));
      return Optional.empty();
    }
    BigDecimal amount =
        new BigDecimal(
                found.group(2).replace(" ", "")
                    + "."
                    + (found.group(3) == null ? "0" : found.group(3)))
            .setScale(2);
    boolean minus = !found.group(1).isEmpty();
    return switch (layout.sign()) {
      case KOSTRA -> Optional.of(minus ? amount.negate() : amount);
      case REVERSED -> Optional.of(minus ? amount : amount.negate());
      case UNSIGNED, DEBIT_CREDIT -> unsigned(account, cells, text, minus, amount, errors);
    };
  }

  private Optional<BigDecimal> unsigned(
      KostraAccount account,
      List<String> cells,
      String text,
      boolean minus,
      BigDecimal amount,
      LineErrors errors) {
    if (minus) {
      errors.add(layout.columns().amount(), text, "has a sign, and the profile says that none has");
      return Optional.empty();
    }
    if (layout.columns().flag() == null) {
      boolean positive = account.art() == null || account.isExpenditure();
      return Optional.of(positive ? amount : amount.negate());
    }
    String flag = cell(layout.columns().flag(), cells);
    return switch (flag == null ? "" : flag.toUpperCase(Locale.ROOT)) {
      case "D", "DEBET", "DEBIT" -> Optional.of(amount);
      case "K", "C", "KREDIT", "CREDIT" -> Optional.of(amount.negate());
      default -> {
        errors.add(layout.columns().flag(), flag, "must be D or K");
        yield Optional.empty();
      }
    };
  }
}
