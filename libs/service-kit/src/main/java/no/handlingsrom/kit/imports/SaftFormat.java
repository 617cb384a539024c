package no.handlingsrom.kit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.imports.AccountBasis;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.imports.ImportRemark;

/** SAF-T Regnskap 1.30: the entries of the general ledger. */
final class SaftFormat implements FileFormat {

  private static final int MOST_ACCOUNTS = 200_000;

  private final KostraChart chart;
  private final ImportProfile profile;

  SaftFormat(KostraChart chart, ImportProfile profile) {
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
    Ledger ledger =
        new Ledger(profile, new VoucherBook(chart, profile, declaration, lines, remarks), remarks);
    if (XmlElements.walk(file, "AuditFile", ledger, remarks)) {
      ledger.end();
    }
    return classes();
  }

  private static final class Ledger implements XmlElements.Visitor {

    private final ImportProfile profile;
    private final VoucherBook book;
    private final Consumer<ImportRemark> remarks;
    private final Map<String, String> groupingCodes = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> analysis = new HashMap<>();
    private final Map<String, String> totals = new HashMap<>();
    private String transaction;
    private String year;
    private String period;
    private Integer number;
    private long begun;
    private long transactions;
    private boolean companyTold;
    private BigDecimal debit = BigDecimal.ZERO;
    private BigDecimal credit = BigDecimal.ZERO;

    Ledger(ImportProfile profile, VoucherBook book, Consumer<ImportRemark> remarks) {
      this.profile = profile;
      this.book = book;
      this.remarks = remarks;
    }

    @Override
    public void begin(String parent, String name, long line) {
      switch (name) {
        case "Transaction" -> {
          transactions++;
          transaction = null;
          year = null;
          period = null;
          number = null;
        }
        case "Line", "Account" -> {
          fields.clear();
          analysis.clear();
          begun = line;
        }
        default -> {
          // what else the file tells is not for us
        }
      }
    }

    @Override
    public void end(String parent, String name, String text, long line) {
      switch (parent) {
        case "Header" -> header(name, text, line);
        case "Company" -> company(name, text, line);
        case "Account", "Line" -> field(name, text);
        case "Analysis" -> analysisField(name, text);
        case "DebitAmount", "CreditAmount" -> {
          if (name.equals("Amount")) {
            fields.put(parent, text);
          }
        }
        case "GeneralLedgerAccounts" -> account();
        case "GeneralLedgerEntries" -> totals.put(name, text);
        case "Transaction" -> ofTransaction(name, text, line);
        case "Journal" -> {
          if (name.equals("Transaction")) {
            book.endVoucher(line, transaction);
          }
        }
        default -> {
          // what else the file tells is not for us
        }
      }
    }

    /** An element of elements has no text of its own, and must not hide what they told. */
    private void field(String name, String text) {
      if (!text.isEmpty()) {
        fields.put(name, text);
      }
    }

    private void header(String name, String text, long line) {
      if (name.equals("AuditFileVersion") && !text.equals("1.30")) {
        remarks.accept(ImportRemark.error(line, name, text, "must be 1.30"));
      }
      if (name.equals("AuditFileCountry") && !text.equals("NO")) {
        remarks.accept(ImportRemark.error(line, name, text, "must be NO"));
      }
    }

    private void company(String name, String text, long line) {
      if (name.equals("RegistrationNumber")) {
        companyTold = true;
        if (!text.equals(profile.xml().company())) {
          remarks.accept(ImportRemark.error(line, name, text, "is not the company of the profile"));
        }
      }
    }

    private void account() {
      if (groupingCodes.size() < MOST_ACCOUNTS && fields.get("GroupingCode") != null) {
        groupingCodes.put(fields.get("AccountID"), fields.get("GroupingCode"));
      }
    }

    private void analysisField(String name, String text) {
      if (name.equals("AnalysisType")) {
        fields.put(name, text);
      } else if (name.equals("AnalysisID")) {
        analysis.put(fields.getOrDefault("AnalysisType", ""), text);
      }
    }

    private void ofTransaction(String name, String text, long line) {
      switch (name) {
        case "TransactionID" -> transaction = text;
        case "PeriodYear" -> year = text;
        case "Period" -> period = text;
        case "Line" -> line();
        default -> {
          // dates, users and texts of the voucher
        }
      }
    }

    private void line() {
      if (number == null) {
        number = book.period(begun, year, period);
      }
      boolean isDebit = fields.containsKey("DebitAmount");
      if (isDebit == fields.containsKey("CreditAmount")) {
        remarks.accept(
            ImportRemark.error(begun, "amount", null, "must be a debit or a credit, and not both"));
        return;
      }
      book.amount(begun, fields.get(isDebit ? "DebitAmount" : "CreditAmount"))
          .ifPresent(amount -> post(isDebit, amount));
    }

    private void post(boolean isDebit, BigDecimal amount) {
      if (isDebit) {
        debit = debit.add(amount);
      } else {
        credit = credit.add(amount);
      }
      String account = fields.get("AccountID");
      boolean byCode = profile.xml().accountBy() == AccountBasis.GROUPING_CODE;
      book.add(
          new VoucherBook.Line(
              begun,
              number,
              account,
              byCode ? groupingCodes.get(account) : account,
              analysis,
              isDebit ? amount : amount.negate(),
              fields.get("Description")));
    }

    void end() {
      book.end();
      if (!companyTold) {
        remarks.accept(ImportRemark.error("the file does not tell whose it is"));
      }
      expect("NumberOfEntries", Long.toString(transactions));
      expect("TotalDebit", debit.toPlainString());
      expect("TotalCredit", credit.toPlainString());
    }

    private void expect(String name, String found) {
      String told = totals.get(name);
      boolean same;
      try {
        same = told != null && new BigDecimal(told).compareTo(new BigDecimal(found)) == 0;
      } catch (NumberFormatException e) {
        same = false;
      }
      if (!same) {
        remarks.accept(ImportRemark.error(null, name, told, "the entries come to " + found));
      }
    }
  }
}
