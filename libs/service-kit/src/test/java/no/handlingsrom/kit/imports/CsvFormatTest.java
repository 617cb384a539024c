package no.handlingsrom.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.KostraChart;
import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.imports.ImportProfile.AccountMapping;
import no.handlingsrom.http.imports.ImportProfile.Columns;
import no.handlingsrom.http.imports.ImportProfile.CsvLayout;
import no.handlingsrom.http.imports.ImportRemark;
import no.handlingsrom.http.imports.PeriodForm;
import no.handlingsrom.http.imports.SignConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of an invented ERP: own accounts of four digits, cost centres, projects. */
class CsvFormatTest {

  private static final KostraChart CHART = KostraChart.load();

  private static final Columns COLUMNS =
      new Columns(
          "Beløp",
          null,
          "Konto",
          null,
          "Funksjon",
          null,
          "Periode",
          null,
          "Ansvar",
          "Prosjekt",
          "Tekst",
          null);

  private static final List<AccountMapping> ACCOUNTS =
      List.of(
          new AccountMapping("1*", "1", null, "010"),
          new AccountMapping("1020", "1", null, "020"),
          new AccountMapping("16*", "1", null, "600"),
          new AccountMapping("0230", "0", null, "230"),
          new AccountMapping("2*", "2", null, null));

  private static FileFormat format(
      SignConvention sign, PeriodForm period, String decimal, String encoding, Columns columns) {
    CsvLayout layout =
        new CsvLayout(";", encoding, decimal, sign, period, columns, Map.of("Objekt", "object"));
    return new CsvFormat(
        CHART,
        new ImportProfile(
            "visma",
            ImportFormat.CSV,
            layout,
            null,
            ACCOUNTS,
            Map.of("22*", "skole"),
            Map.of("50123", "skole-ny")));
  }

  private static FileFormat kostra() {
    return format(SignConvention.KOSTRA, PeriodForm.MONTH, ",", "utf-8", COLUMNS);
  }

  private static final String HEADER =
      "Konto;Funksjon;Ansvar;Prosjekt;Objekt;Periode;Beløp;Tekst\n";

  private static Reading read(FileFormat format, String rows) {
    return Reading.of(format, 4, HEADER + rows);
  }

  @Test
  void dimensionsOfTheErpBecomeOurs() {
    Reading reading = read(kostra(), "1010;202;2210;50123;B7;03;1 234,50;Lønn mars\n");
    assertThat(reading.remarks).isEmpty();
    ActualLine line = reading.lines.get(0);
    assertThat(line.line()).isEqualTo(2);
    assertThat(line.accountClass()).isEqualTo(AccountClass.OPERATIONS);
    assertThat(line.account()).isEqualTo("1010");
    assertThat(line.function()).isEqualTo("202");
    assertThat(line.art()).isEqualTo("010");
    assertThat(line.unit()).isEqualTo("skole");
    assertThat(line.responsibility()).isEqualTo("2210");
    assertThat(line.project()).isEqualTo("skole-ny");
    assertThat(line.dimensions()).containsExactly(Map.entry("object", "B7"));
    assertThat(line.period()).isEqualTo(3);
    assertThat(line.amount()).isEqualByComparingTo("1234.50");
    assertThat(line.text()).isEqualTo("Lønn mars");
  }

  @Test
  void wholeAccountComesBeforeTheLongestBeginning() {
    Reading reading =
        read(kostra(), "1020;202;;;;1;1;\n1620;202;;;;1;-1;\n1399;202;;;;1;1;\n2101;;;;;1;5;\n");
    assertThat(reading.lines)
        .extracting(ActualLine::art)
        .containsExactly("020", "600", "010", null);
    assertThat(reading.lines.get(3).accountClass()).isEqualTo(AccountClass.BALANCE);
  }

  @ParameterizedTest
  @CsvSource({
    "KOSTRA, '100,00', 100.00", "KOSTRA, '-100,00', -100.00",
    "REVERSED, '100,00', -100.00", "REVERSED, '-100,00', 100.00",
  })
  void signIsWhatTheProfileSays(SignConvention sign, String told, String stored) {
    FileFormat format = format(sign, PeriodForm.MONTH, ",", "utf-8", COLUMNS);
    assertThat(read(format, "1010;202;;;;1;" + told + ";\n").amounts()).containsExactly(stored);
  }

  @Test
  void withoutSignsTheArtTellsIncomeFromExpenditure() {
    FileFormat format = format(SignConvention.UNSIGNED, PeriodForm.MONTH, ",", "utf-8", COLUMNS);
    assertThat(read(format, "1010;202;;;;1;100;\n1600;202;;;;1;40;\n").amounts())
        .containsExactly("100.00", "-40.00");
    assertThat(read(format, "1010;202;;;;1;-100;\n").error().reason()).startsWith("has a sign");
  }

  @ParameterizedTest
  @CsvSource({"D, 100.00", "K, -100.00", "C, -100.00", "kredit, -100.00"})
  void flagTellsDebitFromCredit(String flag, String stored) {
    Columns columns =
        new Columns(
            "Beløp",
            "Tekst",
            "Konto",
            null,
            "Funksjon",
            null,
            "Periode",
            null,
            null,
            null,
            null,
            null);
    FileFormat format =
        format(SignConvention.DEBIT_CREDIT, PeriodForm.MONTH, ",", "utf-8", columns);
    assertThat(read(format, "1010;202;;;;1;100;" + flag + "\n").amounts()).containsExactly(stored);
    assertThat(read(format, "1010;202;;;;1;100;x\n").error().column()).isEqualTo("Tekst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.234,50",
        "1,234.50",
        "12,345",
        "1 23",
        "1,2,3",
        "100-",
        "(100)",
        "1O0",
        "kr 100",
        "",
        "+5",
        "1e3",
        "--1",
        "12345678901234567"
      })
  void ambiguousDigitsAreRefused(String amount) {
    ImportRemark error = read(kostra(), "1010;202;;;;1;" + amount + ";\n").error();
    assertThat(error.line()).isEqualTo(2);
    assertThat(error.column()).isEqualTo("Beløp");
    assertThat(error.value()).isEqualTo(amount.isEmpty() ? null : amount);
  }

  @Test
  void decimalPointIsReadWhereTheProfileSaysSo() {
    FileFormat format = format(SignConvention.KOSTRA, PeriodForm.MONTH, ".", "utf-8", COLUMNS);
    assertThat(read(format, "1010;202;;;;1;-1234.5;\n").amounts()).containsExactly("-1234.50");
    assertThat(read(format, "1010;202;;;;1;1234,5;\n").remarks).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"00, 0", "0, 0", "1, 1", "04, 4"})
  void periodIsAMonthOpeningOrClosing(String told, int period) {
    assertThat(read(kostra(), "1010;202;;;;" + told + ";1;\n").lines)
        .extracting(ActualLine::period)
        .containsExactly(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "13", "14", "", "mars", "202401"})
  void wrongPeriodIsRefused(String told) {
    assertThat(read(kostra(), "1010;202;;;;" + told + ";1;\n").error().column())
        .isEqualTo("Periode");
  }

  @Test
  void yearOfThePeriodMustBeTheDeclaredOne() {
    FileFormat format = format(SignConvention.KOSTRA, PeriodForm.YEAR_MONTH, ",", "utf-8", COLUMNS);
    assertThat(read(format, "1010;202;;;;202403;1;\n").lines.get(0).period()).isEqualTo(3);
    assertThat(read(format, "1010;202;;;;202303;1;\n").error().reason())
        .isEqualTo("is not in 2024");
    assertThat(read(format, "1010;202;;;;03;1;\n").remarks).hasSize(1);
  }

  @Test
  void unknownAccountsAreRefused() {
    assertThat(read(kostra(), "9999;202;;;;1;1;\n").error().reason()).startsWith("unknown account");
    assertThat(read(kostra(), "1010;999;;;;1;1;\n").error().value()).isEqualTo("999");
    // art 230 is known, function 800 does not exist in investment
    assertThat(read(kostra(), "0230;800;;;;1;1;\n").error().reason())
        .isEqualTo("is no function of account class 0 in that year");
  }

  @Test
  void codesThatASpreadsheetCutAreFilledUp() {
    Columns columns =
        new Columns(
            "Beløp",
            null,
            null,
            "Konto",
            "Funksjon",
            "Ansvar",
            "Periode",
            null,
            null,
            null,
            null,
            null);
    FileFormat format = format(SignConvention.KOSTRA, PeriodForm.MONTH, ",", "utf-8", columns);
    assertThat(read(format, "1;202;10;;;1;1;\n").lines.get(0).art()).isEqualTo("010");
  }

  @Test
  void rowWithFewerCellsSaysThatTheFileMayBeTruncated() {
    Reading reading = read(kostra(), "1010;202;;;;1;1;\n1010;202;;");
    assertThat(reading.error().line()).isEqualTo(3);
    assertThat(reading.error().reason()).contains("truncated");
  }

  @Test
  void byteOrderMarkAndCarriageReturnsAndMissingLastLineEndAreTolerated() {
    String file = "\ufeff" + HEADER + "1010;202;;;;1;1;\n1010;202;;;;2;1;";
    Reading reading = Reading.of(kostra(), 4, file.replace("\n", "\r\n"));
    assertThat(reading.remarks).isEmpty();
    assertThat(reading.lines).hasSize(2);
  }

  @Test
  void wrongEncodingIsRefused() {
    String file = HEADER + "1010;202;;;;1;1;Lønn\n";
    assertThat(Reading.of(kostra(), 4, file, StandardCharsets.ISO_8859_1).error().reason())
        .contains("is not utf-8");
    assertThat(Reading.of(kostra(), 4, file, StandardCharsets.UTF_16LE).remarks).isNotEmpty();
    FileFormat latin = format(SignConvention.KOSTRA, PeriodForm.MONTH, ",", "iso-8859-1", COLUMNS);
    assertThat(Reading.of(latin, 4, file, StandardCharsets.ISO_8859_1).lines.get(0).text())
        .isEqualTo("Lønn");
    // read as Latin-1, UTF-8 has no column by that name
    assertThat(Reading.of(latin, 4, file).error().column()).isEqualTo("Beløp");
  }

  @Test
  void missingColumnIsNamed() {
    assertThat(Reading.of(kostra(), 4, "Konto;Beløp\n1010;1\n").remarks)
        .extracting(ImportRemark::column)
        .contains("Funksjon", "Periode");
  }

  @Test
  void endlessRecordIsRefused() {
    assertThat(read(kostra(), "1010;202;;;;1;1;\"" + "x".repeat(300_000)).error().reason())
        .contains("no end, or is too long");
  }

  @Test
  void controlCharactersAreRefused() {
    assertThat(read(kostra(), "1010;202;;;;1;1;a\u0000b\n").error().column()).isEqualTo("Tekst");
  }

  @Test
  void emptyFileIsRefused() {
    assertThat(Reading.of(kostra(), 4, "").error().reason()).isEqualTo("the file has no header");
    assertThat(Reading.of(kostra(), 4, HEADER).error().reason()).isEqualTo("the file has no rows");
  }

  @Test
  void fileOfAnotherMunicipalityIsRefused() {
    Columns columns =
        new Columns(
            "Beløp",
            null,
            "Konto",
            null,
            "Funksjon",
            null,
            "Periode",
            null,
            null,
            null,
            null,
            "Ansvar");
    FileFormat format = format(SignConvention.KOSTRA, PeriodForm.MONTH, ",", "utf-8", columns);
    assertThat(read(format, "1010;202;4650;;;1;1;\n").lines).hasSize(1);
    assertThat(read(format, "1010;202;3203;;;1;1;\n").error().reason())
        .isEqualTo("is another municipality");
  }
}
