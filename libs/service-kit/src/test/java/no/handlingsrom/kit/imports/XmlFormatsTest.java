package no.handlingsrom.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.imports.AccountBasis;
import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.imports.ImportProfile.AccountMapping;
import no.handlingsrom.http.imports.ImportProfile.XmlLayout;
import no.handlingsrom.http.imports.ImportRemark;
import no.handlingsrom.http.imports.SignConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SAF-T and ABWTransaction of an invented municipality, organisation number 999999999. */
class XmlFormatsTest {

  private static final KostraChart CHART = KostraChart.load();

  private static final List<AccountMapping> ACCOUNTS =
      List.of(
          new AccountMapping("1010", "1", null, "010"),
          new AccountMapping("1600", "1", null, "600"),
          new AccountMapping("24*", "2", null, null));

  private static ImportProfile profile(ImportFormat format, AccountBasis by, SignConvention sign) {
    return new ImportProfile(
        "erp",
        format,
        null,
        new XmlLayout(
            "999999999",
            by,
            sign,
            Map.of(
                "FUN",
                "function",
                "A",
                "responsibility",
                "Dim1",
                "responsibility",
                "Dim2",
                "function",
                "Dim5",
                "object")),
        ACCOUNTS,
        Map.of("22*", "skole"),
        Map.of());
  }

  private static FileFormat saft() {
    return new SaftFormat(CHART, profile(ImportFormat.SAF_T, null, null));
  }

  private static FileFormat abw(SignConvention sign) {
    return new AbwFormat(CHART, profile(ImportFormat.ABW, null, sign));
  }

  private static String line(String account, String side, String amount) {
    return """
        <Line><RecordID>1</RecordID><AccountID>%s</AccountID>
          <Analysis><AnalysisType>FUN</AnalysisType><AnalysisID>202</AnalysisID></Analysis>
          <Analysis><AnalysisType>A</AnalysisType><AnalysisID>2210</AnalysisID></Analysis>
          <Description>Lønn</Description><%s><Amount>%s</Amount></%s></Line>"""
        .formatted(account, side, amount, side);
  }

  private static String saft(String company, String period, String lines, String totals) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO">
          <Header><AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>NO</AuditFileCountry>
            <Company><RegistrationNumber>%s</RegistrationNumber></Company></Header>
          <MasterFiles><GeneralLedgerAccounts>
            <Account><AccountID>1010</AccountID><GroupingCategory>KA_K</GroupingCategory>
              <GroupingCode>010</GroupingCode></Account>
          </GeneralLedgerAccounts></MasterFiles>
          <GeneralLedgerEntries>%s
            <Journal><JournalID>GL</JournalID><Transaction><TransactionID>17</TransactionID>
              %s%s</Transaction></Journal>
          </GeneralLedgerEntries>
        </AuditFile>"""
        .formatted(company, totals, period, lines);
  }

  private static final String MARCH = "<Period>3</Period><PeriodYear>2024</PeriodYear>";

  private static String totals(int entries, String debit, String credit) {
    return "<NumberOfEntries>%d</NumberOfEntries><TotalDebit>%s</TotalDebit><TotalCredit>%s</TotalCredit>"
        .formatted(entries, debit, credit);
  }

  private static final String BALANCED =
      line("1010", "DebitAmount", "100.50") + line("2400", "CreditAmount", "100.50");

  @Test
  void entriesOfTheGeneralLedgerAreReadByAccountAndAnalysis() {
    Reading reading =
        Reading.of(saft(), 4, saft("999999999", MARCH, BALANCED, totals(1, "100.50", "100.50")));
    assertThat(reading.remarks).isEmpty();
    assertThat(reading.amounts()).containsExactly("100.50", "-100.50");
    ActualLine line = reading.lines.get(0);
    assertThat(line.function()).isEqualTo("202");
    assertThat(line.art()).isEqualTo("010");
    assertThat(line.period()).isEqualTo(3);
    assertThat(line.unit()).isEqualTo("skole");
    assertThat(line.responsibility()).isEqualTo("2210");
    assertThat(line.text()).isEqualTo("Lønn");
    assertThat(line.line()).isEqualTo(11);
  }

  @Test
  void accountCanBeLookedUpByItsGroupingCode() {
    ImportProfile byCode =
        new ImportProfile(
            "erp",
            ImportFormat.SAF_T,
            null,
            new XmlLayout("999999999", AccountBasis.GROUPING_CODE, null, Map.of("FUN", "function")),
            List.of(new AccountMapping("010", "1", null, "010")),
            Map.of(),
            Map.of());
    String lines = line("1010", "DebitAmount", "1.00") + line("1010", "CreditAmount", "1.00");
    Reading reading =
        Reading.of(
            new SaftFormat(CHART, byCode),
            4,
            saft("999999999", MARCH, lines, totals(1, "1.00", "1.00")));
    assertThat(reading.remarks).isEmpty();
    assertThat(reading.lines).extracting(ActualLine::art).containsExactly("010", "010");
  }

  @Test
  void voucherThatDoesNotBalanceIsRefused() {
    String lines = line("1010", "DebitAmount", "100.50") + line("2400", "CreditAmount", "100.49");
    ImportRemark error =
        Reading.of(saft(), 4, saft("999999999", MARCH, lines, totals(1, "100.50", "100.49")))
            .error();
    assertThat(error.column()).isEqualTo("voucher");
    assertThat(error.value()).isEqualTo("17");
    assertThat(error.reason()).endsWith("is 0.01");
  }

  @Test
  void fileOfAnotherCompanyIsRefused() {
    assertThat(
            Reading.of(saft(), 4, saft("888888888", MARCH, BALANCED, totals(1, "100.5", "100.5")))
                .error()
                .column())
        .isEqualTo("RegistrationNumber");
  }

  @ParameterizedTest
  @CsvSource({"2, 100.50, 100.50", "1, 100.51, 100.50", "1, 100.50, 0"})
  void totalsOfTheFileMustHold(int entries, String debit, String credit) {
    assertThat(
            Reading.of(
                    saft(), 4, saft("999999999", MARCH, BALANCED, totals(entries, debit, credit)))
                .remarks)
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Period>5</Period><PeriodYear>2024</PeriodYear>",
        "<Period>3</Period><PeriodYear>2023</PeriodYear>",
        "<Period>99</Period><PeriodYear>2024</PeriodYear>"
      })
  void wrongPeriodIsRefused(String period) {
    assertThat(
            Reading.of(saft(), 4, saft("999999999", period, BALANCED, totals(1, "100.5", "100.5")))
                .remarks)
        .isNotEmpty()
        .extracting(ImportRemark::column)
        .containsOnly("period");
  }

  @Test
  void olderVersionIsRefused() {
    String file = saft("999999999", MARCH, BALANCED, totals(1, "100.5", "100.5"));
    assertThat(Reading.of(saft(), 4, file.replace("1.30", "1.20")).error().value())
        .isEqualTo("1.20");
  }

  @Test
  void truncatedFileIsRefused() {
    String file = saft("999999999", MARCH, BALANCED, totals(1, "100.5", "100.5"));
    assertThat(Reading.of(saft(), 4, file.substring(0, file.length() - 40)).error().reason())
        .contains("truncated");
  }

  @Test
  void billionLaughsAreNotHeard() {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE AuditFile [" + entities + "]><AuditFile>&l9;</AuditFile>";
    Reading reading = Reading.of(saft(), 4, bomb);
    assertThat(reading.lines).isEmpty();
    assertThat(reading.error().reason()).isEqualTo("a document type or entity is not allowed");
  }

  @Test
  void externalEntityIsNotFetched() {
    String file =
        "<?xml version=\"1.0\"?><!DOCTYPE AuditFile [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<AuditFile><Header>&x;</Header></AuditFile>";
    assertThat(Reading.of(saft(), 4, file).error().reason())
        .isEqualTo("a document type or entity is not allowed");
  }

  @Test
  void endlessTextAndEndlessDepthAreRefused() {
    assertThat(
            Reading.of(saft(), 4, "<AuditFile><Header>" + "x".repeat(2_000_000) + "</Header>")
                .error()
                .reason())
        .isEqualTo("a text or tag is too long");
    assertThat(Reading.of(saft(), 4, "<AuditFile a=\"" + "x".repeat(2_000_000)).error().reason())
        .isEqualTo("a text or tag is too long");
    assertThat(Reading.of(saft(), 4, "<AuditFile>" + "<a>".repeat(1_000)).error().reason())
        .contains("deep");
  }

  @Test
  void anotherDocumentIsRefused() {
    assertThat(Reading.of(saft(), 4, "<Invoice/>").error().reason())
        .isEqualTo("the first element must be AuditFile, is Invoice");
    assertThat(Reading.of(saft(), 4, "no xml").error().reason()).contains("not well-formed");
  }

  private static String transaction(String account, String flag, String amount) {
    return """
        <a:Transaction><b:TransType>GL</b:TransType><b:Description>Lønn</b:Description>
          <a:Amounts><b:DcFlag>%s</b:DcFlag><b:Amount>%s</b:Amount></a:Amounts>
          <a:GLAnalysis><b:Account>%s</b:Account><a:Dim1>2210</a:Dim1><a:Dim2>202</a:Dim2>
            <a:Dim5>B7</a:Dim5></a:GLAnalysis></a:Transaction>"""
        .formatted(flag, amount, account);
  }

  private static String batch(String company, String period, String transactions) {
    return """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <a:ABWTransaction xmlns:a="http://services.agresso.com/schema/ABWTransaction/2011/11/14"
            xmlns:b="http://services.agresso.com/schema/ABWSchemaLib/2011/11/14">
          <a:Interface>BI</a:Interface><b:BatchId>1</b:BatchId>
          <a:Voucher><b:VoucherNo>9</b:VoucherNo><b:CompanyCode>%s</b:CompanyCode>
            <b:Period>%s</b:Period>%s</a:Voucher>
        </a:ABWTransaction>"""
        .formatted(company, period, transactions);
  }

  private static Reading read(SignConvention sign, String file) {
    return Reading.of(abw(sign), 4, file, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Test
  void vouchersOfUnit4AreReadByTheirDimensions() {
    Reading reading =
        read(
            SignConvention.DEBIT_CREDIT,
            batch(
                "999999999",
                "202403",
                transaction("1010", "D", "100.5") + transaction("1600", "C", "100.5")));
    assertThat(reading.remarks).isEmpty();
    assertThat(reading.amounts()).containsExactly("100.50", "-100.50");
    ActualLine line = reading.lines.get(0);
    assertThat(line.period()).isEqualTo(3);
    assertThat(line.function()).isEqualTo("202");
    assertThat(line.art()).isEqualTo("010");
    assertThat(line.unit()).isEqualTo("skole");
    assertThat(line.dimensions()).containsExactly(Map.entry("object", "B7"));
    assertThat(line.text()).isEqualTo("Lønn");
  }

  @Test
  void signedAmountsMustAgreeWithTheFlag() {
    assertThat(
            read(
                    SignConvention.KOSTRA,
                    batch(
                        "999999999",
                        "202403",
                        transaction("1010", "D", "100") + transaction("1600", "C", "-100")))
                .amounts())
        .containsExactly("100.00", "-100.00");
    assertThat(
            read(
                    SignConvention.KOSTRA,
                    batch("999999999", "202403", transaction("1010", "C", "100")))
                .remarks)
        .extracting(ImportRemark::column)
        .contains("DcFlag");
    assertThat(
            read(
                    SignConvention.DEBIT_CREDIT,
                    batch("999999999", "202403", transaction("1010", "C", "-100")))
                .remarks)
        .extracting(ImportRemark::column)
        .contains("DcFlag");
  }

  @Test
  void batchOfAnotherClientOrPeriodOrOutOfBalanceIsRefused() {
    String balanced = transaction("1010", "D", "1") + transaction("1600", "C", "1");
    SignConvention sign = SignConvention.DEBIT_CREDIT;
    assertThat(read(sign, batch("888", "202403", balanced)).error().column())
        .isEqualTo("CompanyCode");
    assertThat(read(sign, batch("999999999", "202312", balanced)).remarks)
        .extracting(ImportRemark::reason)
        .contains("is not in 2024");
    assertThat(read(sign, batch("999999999", "24-03", balanced)).remarks).isNotEmpty();
    assertThat(
            read(sign, batch("999999999", "202403", transaction("1010", "D", "1")))
                .error()
                .column())
        .isEqualTo("voucher");
  }
}
