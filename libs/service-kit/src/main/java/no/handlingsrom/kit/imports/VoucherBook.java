package no.handlingsrom.kit.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.imports.ImportRemark;
import no.handlingsrom.kit.imports.AccountPlan.Told;

/** Bilag: places the lines of vouchers on accounts, and sees that each voucher balances. */
final class VoucherBook {

  /** What an XML dimension may stand for beside free dimensions. */
  private static final List<String> OWN =
      List.of("account-class", "function", "art", "unit", "responsibility", "project");

  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,16}(\\.[0-9]{1,2}0*)?");
  private static final int MOST_PERIOD = 13;

  private final ImportDeclaration declaration;
  private final AccountPlan plan;
  private final CodeMappings codes;
  private final Map<String, String> dimensions;
  private final Consumer<ActualLine> lines;
  private final Consumer<ImportRemark> remarks;
  private BigDecimal balance = BigDecimal.ZERO;
  private boolean any;

  VoucherBook(
      KostraChart chart,
      ImportProfile profile,
      ImportDeclaration declaration,
      Consumer<ActualLine> lines,
      Consumer<ImportRemark> remarks) {
    this.declaration = declaration;
    this.plan = new AccountPlan(chart, declaration.year(), profile.accounts());
    this.codes = new CodeMappings(profile);
    this.dimensions = profile.xml().dimensions();
    this.lines = lines;
    this.remarks = remarks;
  }

  /**
   * A line of a voucher.
   *
   * @param account own account number
   * @param key what the account is looked up by; as a rule the same
   * @param analysis codes by the names that the file has for its dimensions
   * @param amount NOK, debit positive
   */
  record Line(
      long line,
      Integer period,
      String account,
      String key,
      Map<String, String> analysis,
      BigDecimal amount,
      String text) {}

  void add(Line line) {
    LineErrors errors = new LineErrors(line.line(), remarks);
    any = true;
    balance = balance.add(line.amount());
    SortedMap<String, String> told = told(line.analysis());
    Optional<KostraAccount> account =
        plan.find(
            new Told(line.key(), told.get("account-class"), told.get("function"), told.get("art")),
            errors);
    if (account.isEmpty() || errors.any()) {
      return;
    }
    String unit = codes.unit(told.get("unit"), told.get("responsibility"));
    String responsibility = told.get("responsibility");
    String project = codes.project(told.get("project"));
    OWN.forEach(told::remove);
    lines.accept(
        new ActualLine(
            line.line(),
            account.get().accountClass(),
            line.period(),
            line.account(),
            account.get().function(),
            account.get().art(),
            unit,
            responsibility,
            project,
            told,
            line.amount(),
            line.text()));
  }

  private SortedMap<String, String> told(Map<String, String> analysis) {
    SortedMap<String, String> told = new TreeMap<>();
    analysis.forEach(
        (name, code) -> {
          if (dimensions.containsKey(name) && !code.isEmpty()) {
            told.put(dimensions.get(name), code);
          }
        });
    return told;
  }

  /** The voucher ends; its lines must come to nothing. */
  void endVoucher(long line, String number) {
    if (balance.signum() != 0) {
      remarks.accept(
          ImportRemark.error(
              line, "voucher", number, "does not balance: debit less credit is " + balance));
    }
    balance = BigDecimal.ZERO;
  }

  /** The file ends; it must have had lines. */
  void end() {
    if (!any) {
      remarks.accept(ImportRemark.error("the file has no entries"));
    }
  }

  /** The period of a voucher; {@code null} when it is wrong. */
  Integer period(long line, String year, String period) {
    if (year != null && !year.equals(Integer.toString(declaration.year()))) {
      remarks.accept(ImportRemark.error(line, "period", year, "is not in " + declaration.year()));
      return null;
    }
    if (period == null || !period.matches("[0-9]{1,2}") || Integer.parseInt(period) > MOST_PERIOD) {
      remarks.accept(ImportRemark.error(line, "period", period, "must be a period: 00 to 13"));
      return null;
    }
    int number = Integer.parseInt(period);
    if (number > declaration.through()) {
      remarks.accept(
          ImportRemark.error(
              line, "period", period, "is after the declared period " + declaration.through()));
    }
    return number;
  }

  /** An amount with a decimal point; empty, with an error, when it is not one. */
  Optional<BigDecimal> amount(long line, String text) {
    if (text == null || !AMOUNT.matcher(text).matches()) {
      remarks.accept(
          ImportRemark.error(
              line, "amount", text, "must be an amount with a point before two decimals"));
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY));
  }
}
