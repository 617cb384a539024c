package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A municipality comes to its budget by the files of its ERP. */
@QuarkusTest
class OperatingImportTest {

  private static final Path SAMPLE = Path.of("../sample-data/second-municipality");
  private static final String VERSION = "/plans/2026-2029/versions/council-decision";
  private static final String IMPORTS = VERSION + "/operating/imports";
  private static final String HEADER = "class;account;function;art;unit;month;amount\n";

  /** Lillevik with its organisation and an empty draft. */
  private static Budget lillevik(String number) throws IOException {
    Budget budget = new Budget(number);
    budget
        .request()
        .contentType("text/csv; charset=UTF-8")
        .header("If-Match", "\"0\"")
        .body(Files.readString(SAMPLE.resolve("organisation.csv")))
        .put("/organisation")
        .then()
        .statusCode(200);
    budget
        .post(
            "/plans",
            """
            {"id":"2026-2029","names":{"nb":"Økonomiplan","en":"Financial plan"},"firstYear":2026,
             "operatingYears":4,"investmentYears":4,"priceBasisYear":2026}""")
        .statusCode(201);
    budget
        .post(
            "/plans/2026-2029/versions",
            "{\"id\":\"council-decision\",\"names\":{\"nb\":\"Vedtak\",\"en\":\"Decision\"}}")
        .statusCode(201);
    return budget;
  }

  private static ValidatableResponse post(Budget budget, String query, String file) {
    return budget
        .request()
        .contentType("text/csv; charset=UTF-8")
        .body(file)
        .post(IMPORTS + query)
        .then();
  }

  @Test
  void municipalityComesToItsStatementsByItsFiles() throws IOException {
    Budget budget = lillevik("4311");
    post(
            budget,
            "?year=2026&others=count&title=Budsjett 2026",
            Files.readString(SAMPLE.resolve("budget-2026.csv")))
        .statusCode(201)
        .body("lines", is(140))
        .body("amount", is(0.00f))
        .body("elsewhere.accountClass", contains("0"))
        .body("elsewhere.lines", contains(3));

    JsonPath appropriations = statement(budget, "5-4-1");
    assertThat(line(appropriations, "income-and-wealth-tax")).isEqualTo(-395_000_000);
    assertThat(line(appropriations, "net-operating-result")).isEqualTo(-14_500_000);
    assertThat(line(appropriations, "sum-dispositions")).isEqualTo(14_500_000);
    assertThat(line(appropriations, "carried-forward-deficit")).isZero();
    JsonPath byKind = statement(budget, "5-6");
    assertThat(line(byKind, "net-operating-result")).isEqualTo(-14_500_000);
    assertThat(line(byKind, "sum-operating-income")).isEqualTo(-1_026_600_000);
    JsonPath areas = statement(budget, "5-4-2");
    assertThat(line(areas, "net-appropriations-operations"))
        .isEqualTo(line(appropriations, "net-appropriations-operations"));

    budget
        .get(VERSION + "/operating/periods?year=2026&unit=solbakken&art=010")
        .body("items[0].months[0]", is(1_350_000.00f))
        .body("items[0].months[5]", is(1_890_000.00f))
        .body("items[0].notDivided", is(0.00f));
    String landslides = "entries.find { it.project == 'P-4711' }";
    budget
        .get(VERSION + "/operating/changes/2")
        .body("title", is("Budsjett 2026"))
        .body("entries", hasSize(140))
        .body(landslides + ".unit", is("vei"))
        .body(landslides + ".account", is("12300"))
        .body(landslides + ".dimensions.formal", is("rassikring"))
        .body("entries[0].month", is(1));
    budget.get(IMPORTS).body("items.sequence", contains(2)).body("items.lines", contains(140));
  }

  private static JsonPath statement(Budget budget, String code) {
    return budget.get(VERSION + "/statements/" + code).statusCode(200).extract().jsonPath();
  }

  /** The amount of the budget year; no comparison columns stand before it. */
  private static int line(JsonPath statement, String code) {
    return Math.round(statement.getFloat("lines.find { it.code == '" + code + "' }.amounts[0]"));
  }

  /**
   * An invented budget like that of a municipality of 11 000 inhabitants: 19 units with 120 lines
   * each, 100 kroner on the first and 100 more on every next, and income that balances them.
   */
  @Test
  void someThousandLinesFoot() throws IOException {
    Budget budget = lillevik("4312");
    List<String> units =
        List.of(
            "2110",
            "2190",
            "2210",
            "2220",
            "2300",
            "3100",
            "3200",
            "3300",
            "3400",
            "4100",
            "4200",
            "4300",
            "4400",
            "1100",
            "barnehager",
            "skoler",
            "sykehjem",
            "kultur",
            "radhuset");
    List<String> arts =
        List.of("010", "090", "099", "120", "200", "230", "270", "370", "470", "195");
    String lines =
        IntStream.range(0, 19 * 120)
            .mapToObj(
                i ->
                    "1;1%s%d;120;%s;%s;%d;%d00\n"
                        .formatted(
                            arts.get(i % 10).replace("270", "272"),
                            i % 10,
                            arts.get(i % 10).replace("270", "272"),
                            units.get(i % 19),
                            i % 12 + 1,
                            i + 1))
            .collect(Collectors.joining());
    // 100 · (1 + 2 + … + 2280) = 260 034 000
    String income = "1;18700;800;870;9000;;-200034000\n1;18000;840;800;9000;;-60000000\n";
    post(budget, "?year=2026", HEADER + lines + income)
        .statusCode(201)
        .body("lines", is(2282))
        .body("amount", is(0.00f));
    JsonPath appropriations = statement(budget, "5-4-1");
    assertThat(line(appropriations, "net-appropriations-operations")).isEqualTo(260_034_000);
    assertThat(line(appropriations, "net-operating-result")).isZero();
    assertThat(line(statement(budget, "5-4-2"), "net-appropriations-operations"))
        .isEqualTo(260_034_000);
    assertThat(line(statement(budget, "5-6"), "sum-operating-expenditure")).isEqualTo(260_034_000);
  }

  @Test
  void sameContentTakesEffectOnce() throws IOException {
    Budget budget = lillevik("4313");
    String file = HEADER + "1;10100;202;010;2210;;1 000,50\n1;18700;800;870;9000;;-1000.50\n";
    post(budget, "?year=2026", file).statusCode(201).body("sequence", is(2));
    post(budget, "?year=2026", file).statusCode(200).body("sequence", is(2));
    post(
            budget,
            "?year=2026&sign=reversed",
            file.replace(";-1000.50", ";1000.50").replace(";1 000,50", ";-1000,50"))
        .statusCode(200);
    budget
        .request()
        .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .body(workbook(file))
        .post(IMPORTS + "?year=2026")
        .then()
        .statusCode(200)
        .body("sequence", is(2));
    budget.get(VERSION + "/operating/changes").body("items", hasSize(2));
    post(budget, "?year=2027", file).statusCode(201).body("sequence", is(3));
  }

  /** The columns in another order, and amounts as numbers. */
  private static byte[] workbook(String csv) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(bytes, "test", "1.0");
    Worksheet sheet = workbook.newWorksheet("Budsjett");
    List<String[]> lines = csv.lines().map(line -> line.split(";", -1)).toList();
    for (int row = 0; row < lines.size(); row++) {
      for (int column = 0; column < 6; column++) {
        sheet.value(row, 6 - column, lines.get(row)[column]);
      }
      if (row == 0) {
        sheet.value(0, 0, "amount");
      } else {
        sheet.value(row, 0, row == 1 ? 1000.5 : -1000.5);
      }
    }
    workbook.finish();
    return bytes.toByteArray();
  }

  @Test
  void incomeIsPositiveInAFileOfReversedSign() throws IOException {
    Budget budget = lillevik("4314");
    post(budget, "?year=2026&sign=reversed", HEADER + "1;18700;800;870;9000;;395000000\n")
        .statusCode(201);
    assertThat(line(statement(budget, "5-4-1"), "income-and-wealth-tax")).isEqualTo(-395_000_000);
    post(budget, "?year=2026&sign=debit", HEADER + "1;18700;800;870;9000;;1\n")
        .statusCode(400)
        .body("violations.field", contains("sign"));
  }

  @Test
  void linesOfOtherClassesAreRefusedUnlessTheyAreToBeCounted() throws IOException {
    Budget budget = lillevik("4315");
    String file = HEADER + "1;18700;800;870;9000;;-1\n0;02300;222;230;4300;;5\n2;21000;;;;;7\n";
    post(budget, "?year=2026", file)
        .statusCode(422)
        .body("violations.line", contains(3, 4))
        .body("violations.field", everyItem(is("class")));
    post(budget, "?year=2026&others=count", file)
        .statusCode(201)
        .body("lines", is(1))
        .body("elsewhere.accountClass", contains("0", "2"))
        .body("elsewhere.amount", contains(5.00f, 7.00f));
  }

  @Test
  void fileIsRefusedWithEveryLineThatIsWrong() throws IOException {
    Budget budget = lillevik("4316");
    post(
            budget,
            "?year=2026",
            HEADER
                + "1;10100;202;010;2210;;100\n" // 2: right
                + "1;10100;202;10;2210;;100\n" // 3: a workbook lost the zero
                + "1;19100;870;910;9000;;100\n" // 4: use of loans is no operating art
                + "1;12700;120;270;1100;;100\n" // 5: art 270 ended with 2025
                + "1;10100;254;010;3200;;100\n" // 6: function 254 ended with 2023
                + "1;10100;841;010;9000;;100\n" // 7: a function of the investment account
                + "1;10100;202;010;2210;13;100\n" // 8
                + "1;10100;202;010;2210;;1.234\n" // 9: one number or another
                + "1;10100;202;010;2210;;1,234,567\n" // 10
                + "1;10100;202;010;9999;;100\n" // 11
                + "1;10100;202;020;2210;;100\n" // 12: the account has art 010 on line 2
                + "3;10100;202;010;2210;;100\n" // 13
                + "1;;202;010;2210;;100\n") // 14
        .statusCode(422)
        .body("violations.line", contains(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14))
        .body(
            "violations.field",
            contains(
                "art",
                "art",
                "art",
                "function",
                "function",
                "month",
                "amount",
                "amount",
                "unit",
                "art",
                "class",
                "account"))
        .body("violations.value", hasItem("1.234"));
    budget.get(VERSION + "/operating/changes").body("items", hasSize(1));
  }

  @Test
  void nothingIsImportedOnAUnitThatHasEnded() throws IOException {
    Budget budget = lillevik("4317");
    String line = "1;10100;202;010;2220;;100\n"; // Nes school closes on 31 July 2026
    post(budget, "?year=2027", HEADER + line)
        .statusCode(422)
        .body(
            "violations.reason",
            contains("organisation unit nes-skole ended on 2026-07-31: not in 2027"));
    post(budget, "?year=2026", HEADER + line).statusCode(201);
  }

  @Test
  void yearStandsInTheAddressOrInAColumn() throws IOException {
    Budget budget = lillevik("4318");
    String two =
        "year;class;account;function;art;unit;amount\n"
            + "2026;1;10100;202;010;2210;1\n2027;1;10100;202;010;2210;2\n";
    post(budget, "?year=2026", two)
        .statusCode(422)
        .body("violations.line", contains(3))
        .body("violations.field", contains("year"));
    post(budget, "", two).statusCode(201).body("lines", is(2));
    post(budget, "", HEADER + "1;10100;202;010;2210;;1\n")
        .statusCode(422)
        .body("violations.field", contains("year"));
    post(budget, "?year=2031", HEADER + "1;10100;202;010;2210;;1\n")
        .statusCode(422)
        .body("violations.field", contains("year"));
    post(budget, "", HEADER.replace("month", "mnd").replace("class", "year;class"))
        .statusCode(422)
        .body("violations.field", containsInAnyOrder("mnd"));
  }

  @Test
  void frozenVersionTakesNoFile() throws IOException {
    Budget budget = lillevik("4319");
    budget.post(VERSION + "/propose").statusCode(202);
    post(budget, "?year=2026", HEADER + "1;10100;202;010;2210;;1\n").statusCode(409);
  }

  @Test
  void differencesTellTheAccountsOfTheErp() throws IOException {
    Budget budget = lillevik("4320");
    budget
        .post(
            "/plans/2026-2029/versions",
            """
            {"id":"child","names":{"nb":"x","en":"x"},"parent":"council-decision"}""")
        .statusCode(201);
    post(budget, "?year=2026", HEADER + "1;10101;202;010;2210;;100\n1;10102;202;010;2210;;50\n")
        .statusCode(201);
    budget
        .get(VERSION + "/operating/diff?against=child")
        .body("accounts.account", containsInAnyOrder("10101", "10102"))
        .body("accounts.project", everyItem(nullValue()))
        .body("areas[0].amount", is(150.00f));
    budget
        .post("/plans/2026-2029/versions/child/operating/merges", "{\"from\":\"council-decision\"}")
        .statusCode(201);
    budget
        .get("/plans/2026-2029/versions/child/operating/diff?against=council-decision")
        .body("accounts", hasSize(0));
  }

  @Test
  void hundredThousandLinesAreTakenInBoundedTime() throws IOException {
    Budget budget = lillevik("4321");
    String lines =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "1;10100;202;010;2210;%d;%d,25\n".formatted(i % 12 + 1, i))
            .collect(Collectors.joining());
    Instant start = Instant.now();
    post(budget, "?year=2026", HEADER + lines).statusCode(201).body("lines", is(100_000));
    Duration taken = Duration.between(start, Instant.now());
    System.out.println("100 000 lines imported in " + taken.toMillis() + " ms");
    assertThat(taken).isLessThan(Duration.ofMinutes(1));
    post(budget, "?year=2026", HEADER + lines + "1;10100;202;010;2210;1;1\n")
        .statusCode(400)
        .body("violations.field", contains("body"));
  }
}
