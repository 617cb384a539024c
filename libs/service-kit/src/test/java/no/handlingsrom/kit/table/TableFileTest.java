package no.handlingsrom.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

  private static final MediaType CSV = MediaType.valueOf(TableFormat.CSV);
  private static final MediaType XLSX = MediaType.valueOf(TableFormat.XLSX);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code;name\nskole;Skole\n",
        "code,name\r\nskole,Skole\r\n",
        "code\tname\nskole\tSkole",
        "\ufeffcode;name\n\nskole;\"Skole\"\n",
      })
  void csvMayHaveAnySeparatorLineEndAndByteOrderMark(String text) {
    Table table = csv(text);
    assertThat(table.columns()).containsExactly("code", "name");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).text("name")).isEqualTo("Skole");
  }

  @Test
  void aRowKnowsItsLine() {
    Table table = csv("code;name\nskole;\"Skole\nog SFO\"\n\nbarnehage;Barnehage\n");
    assertThat(table.rows()).extracting(TableRow::line).containsExactly(2, 5);
  }

  @Test
  void otherEncodingsAreRefused() {
    refusedAsMalformed("code;name\nskole;Grønn".getBytes(Charset.forName("ISO-8859-1")), CSV);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "code;code\n", "code;\n", "code;name\na;b;c\n"})
  void tablesThatCannotBeReadAsColumnsAreRefused(String text) {
    refusedAsMalformed(text.getBytes(StandardCharsets.UTF_8), CSV);
  }

  @Test
  void anEndlessCellIsRefused() {
    refusedAsMalformed(("code\n" + "x".repeat(17 << 20)).getBytes(StandardCharsets.UTF_8), CSV);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234      | 1234.00",
        "-1234,5   | -1234.50",
        "1234.50   | 1234.50",
        "'1 234,50'| 1234.50",
        "'12 345 678' | 12345678.00",
        "\u2212500 | -500.00",
      })
  void amountsReadAsTheyAreWrittenInNorway(String text, BigDecimal amount) {
    TableErrors errors = new TableErrors();
    assertThat(csv("amount\n\"" + text + "\"").rows().get(0).amount("amount", errors))
        .isEqualTo(amount);
    assertThat(errors.none()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234,50", "1,234", "12 34", "1 2345", "1e3", "(500)", "--5", "abc"})
  void whatCouldBeAnotherNumberIsRefusedWithLineColumnAndValue(String text) {
    Table table = csv("code;amount\nskole;\"" + text + "\"");
    TableErrors errors = new TableErrors();
    assertThat(table.rows().get(0).amount("amount", errors)).isNull();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(errors::refuse)
        .satisfies(
            e -> {
              Violation violation = e.violations().get(0);
              assertThat(violation.field()).isEqualTo("amount");
              assertThat(violation.line()).isEqualTo(2);
              assertThat(violation.value()).isEqualTo(text);
            });
  }

  @Test
  void missingAndUnknownColumnsAreNamedTogether() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> csv("code;nmae\n").requireColumns(List.of("code", "name"), List.of()))
        .satisfies(
            e -> assertThat(e.violations()).extracting(Violation::field).contains("name", "nmae"));
  }

  @Test
  void aWorkbookReadsLikeCsv() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(file, "test", "1.0");
    Worksheet sheet = workbook.newWorksheet("Ark1");
    sheet.value(0, 0, "code");
    sheet.value(0, 1, "amount");
    sheet.value(2, 0, "skole");
    sheet.value(2, 1, 0.1 + 0.2); // 0.30000000000000004 in the file
    workbook.finish();

    Table table = read(file.toByteArray(), XLSX);
    assertThat(table.columns()).containsExactly("code", "amount");
    assertThat(table.rows()).hasSize(1);
    TableRow row = table.rows().get(0);
    assertThat(row.line()).isEqualTo(3);
    assertThat(row.amount("amount", new TableErrors())).isEqualByComparingTo("0.30");
  }

  @Test
  void aZipBombIsRefusedBeforeItInflates() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 300; megabyte++) {
        zip.write(zeros);
      }
    }
    assertThat(file.size()).isLessThan(1 << 20);
    refusedAsMalformed(file.toByteArray(), XLSX);
  }

  @Test
  void anExternalEntityInAWorkbookIsNotRead() throws IOException {
    refusedAsMalformed(
        workbookWithSheet(
            """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData>
            </worksheet>"""),
        XLSX);
  }

  @Test
  void somethingElseIsNoWorkbook() {
    refusedAsMalformed("code;name".getBytes(StandardCharsets.UTF_8), XLSX);
  }

  @Test
  void csvGoesOutWithoutFormulas() throws IOException {
    Spreadsheet sheet =
        new Spreadsheet(
            "Tiltak",
            List.of("code", "amount"),
            List.of(
                List.of("=HYPERLINK(1)", new BigDecimal("-12.50")),
                Arrays.asList("a;b", null),
                List.of("+47", 7)));
    assertThat(new String(write(sheet, CSV), StandardCharsets.UTF_8))
        .isEqualTo("code;amount\r\n'=HYPERLINK(1);-12.50\r\n\"a;b\";\r\n'+47;7\r\n");
  }

  @Test
  void whatGoesOutAsAWorkbookComesBack() throws IOException {
    Spreadsheet sheet =
        new Spreadsheet(
            "Tiltak",
            List.of("code", "amount"),
            List.of(List.of("=1+1", new BigDecimal("-36500000.00"))));
    Table table = read(write(sheet, XLSX), XLSX);
    assertThat(table.rows().get(0).text("code")).isEqualTo("=1+1");
    assertThat(table.rows().get(0).amount("amount", new TableErrors()))
        .isEqualTo(new BigDecimal("-36500000.00"));
  }

  @Test
  void dayIsReadAsAFileWritesIt() throws IOException {
    String file = "day\n2024-02-29\n29.02.2024\n45351\n29.02.2023\n2023-02-29\n2024\n";
    TableErrors errors = new TableErrors();
    assertThat(
            read(file.getBytes(StandardCharsets.UTF_8), CSV).rows().stream()
                .map(row -> row.date("day", errors))
                .filter(Objects::nonNull))
        .containsExactly(
            LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29));
    assertThat(errors.count()).isEqualTo(3);
  }

  private static byte[] workbookWithSheet(String sheet) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(plain, "test", "1.0");
    workbook.newWorksheet("Ark1").value(0, 0, "code");
    workbook.finish();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipFile from = ZipFile.builder().setByteArray(plain.toByteArray()).get();
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            entry.getName().equals("xl/worksheets/sheet1.xml")
                ? sheet.getBytes(StandardCharsets.UTF_8)
                : from.getInputStream(entry).readAllBytes());
      }
    }
    return file.toByteArray();
  }

  private static void refusedAsMalformed(byte[] file, MediaType type) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read(file, type))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ProblemKind.MALFORMED_REQUEST));
  }

  private static Table csv(String text) {
    try {
      return read(text.getBytes(StandardCharsets.UTF_8), CSV);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(byte[] file, MediaType type) throws IOException {
    return new TableReader()
        .readFrom(
            Table.class,
            Table.class,
            null,
            type,
            new MultivaluedHashMap<>(),
            new ByteArrayInputStream(file));
  }

  private static byte[] write(Spreadsheet sheet, MediaType type) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new SpreadsheetWriter()
        .writeTo(
            sheet,
            Spreadsheet.class,
            Spreadsheet.class,
            null,
            type,
            new MultivaluedHashMap<>(),
            file);
    return file.toByteArray();
  }
}
