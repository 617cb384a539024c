package no.handlingsrom.kit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.imports.ImportRemark;
import no.handlingsrom.http.imports.SignConvention;

/** ABWTransaction: vouchers as Unit4 takes them by GL07. */
final class AbwFormat implements FileFormat {

  private static final int YEAR_DIGITS = 4;
  private static final int PERIOD_DIGITS = 6;

  private final KostraChart chart;
  private final ImportProfile profile;

  AbwFormat(KostraChart chart, ImportProfile profile) {
    this.chart = chart;
    this.profile = profile;
  }

  @Override
  public Set<AccountClass> classes() {
    return Set.of(AccountClass.INVESTMENT, AccountClass.OPERATIONS);
  }

  @Override
  public Set<AccountClass> read(
      InputStream file,
      ImportDeclaration declaration,
      Consumer<ActualLine> lines,
      Consumer<ImportRemark> remarks)
      throws IOException {
    VoucherBook book = new VoucherBook(chart, profile, declaration, lines, remarks);
    Batch batch = new Batch(profile, book, remarks);
    if (XmlElements.walk(file, "ABWTransaction", batch, remarks)) {
      batch.end();
    }
    return classes();
  }

  private static final class Batch implements XmlElements.Visitor {

    private final ImportProfile profile;
    private final VoucherBook book;
    private final Consumer<ImportRemark> remarks;
    private final Map<String, String> fields = new HashMap<>();
    private String voucher;
    private String period;
    private long begun;
    private boolean companyTold;

    Batch(ImportProfile profile, VoucherBook book, Consumer<ImportRemark> remarks) {
      this.profile = profile;
      this.book = book;
      this.remarks = remarks;
    }

    @Override
    public void begin(String parent, String name, long line) {
      if (name.equals("Voucher")) {
        voucher = null;
        period = null;
      } else if (name.equals("Transaction")) {
        fields.clear();
        begun = line;
      }
    }

    @Override
    public void end(String parent, String name, String text, long line) {
      switch (parent) {
        case "Voucher" -> ofVoucher(name, text, line);
        case "Transaction" -> ofTransaction(name, text, line);
        case "Amounts", "GLAnalysis" -> fields.put(name, text);
        case "ABWTransaction" -> {
          if (name.equals("Voucher")) {
            book.endVoucher(line, voucher);
          }
        }
        default -> {
          // what else the file tells is not for us
        }
      }
    }

    private void ofVoucher(String name, String text, long line) {
      switch (name) {
        case "VoucherNo" -> voucher = text;
        case "Period" -> period = text;
        case "CompanyCode" -> company(name, text, line);
        case "Transaction" -> transaction();
        default -> {
          // type, date and text of the voucher
        }
      }
    }

    private void ofTransaction(String name, String text, long line) {
      if (name.equals("Client")) {
        company(name, text, line);
      } else if (name.equals("Description")) {
        fields.put(name, text);
      }
    }

    void end() {
      book.end();
      if (!companyTold) {
        remarks.accept(ImportRemark.error("the file does not tell whose it is"));
      }
    }

    private void company(String name, String text, long line) {
      companyTold = true;
      if (!text.equals(profile.xml().company())) {
        remarks.accept(ImportRemark.error(line, name, text, "is not the company of the profile"));
      }
    }

    private void transaction() {
      Integer number = period();
      book.amount(begun, fields.get("Amount"))
          .flatMap(this::signed)
          .ifPresent(
              amount ->
                  book.add(
                      new VoucherBook.Line(
                          begun,
                          number,
                          fields.get("Account"),
                          fields.get("Account"),
                          fields,
                          amount,
                          fields.get("Description"))));
    }

    private Integer period() {
      boolean whole = period != null && period.length() == PERIOD_DIGITS;
      return book.period(
          begun,
          whole ? period.substring(0, YEAR_DIGITS) : period,
          whole ? period.substring(YEAR_DIGITS) : null);
    }

    /** Debit positive. Amounts with signs must agree with the flag, where there is one. */
    private Optional<BigDecimal> signed(BigDecimal amount) {
      String flag = fields.getOrDefault("DcFlag", "");
      boolean isCredit = flag.equals("C") || flag.equals("-1");
      boolean isDebit = flag.equals("D") || flag.equals("1");
      if (profile.xml().sign() == SignConvention.DEBIT_CREDIT) {
        if (amount.signum() < 0 || isCredit == isDebit) {
          remarks.accept(
              ImportRemark.error(
                  begun, "DcFlag", flag, "must be D or C, beside an amount without a sign"));
          return Optional.empty();
        }
        return Optional.of(isCredit ? amount.negate() : amount);
      }
      if (isCredit && amount.signum() > 0 || isDebit && amount.signum() < 0) {
        remarks.accept(
            ImportRemark.error(begun, "DcFlag", flag, "contradicts the sign of the amount"));
        return Optional.empty();
      }
      return Optional.of(amount);
    }
  }
}
