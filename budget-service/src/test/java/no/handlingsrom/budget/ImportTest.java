package no.handlingsrom.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.ImportMoved;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.OpenApiContract;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/**
 * KOSTRA files of invented municipalities: Asker publishes no accounts by function and art. Figures
 * are kNOK in the file, NOK in the ledger.
 */
@QuarkusTest
class ImportTest {

  private static final OpenApiContract CONTRACT = new OpenApiContract();
  private static final Map<String, Object> YEAR_2024 =
      Map.of("format", "kostra", "kind", "snapshot", "source", "kostra", "year", 2024);

  @Inject DataSource dataSource;

  private static String post(
      String municipality, String quarter, int accountClass, String function, String art, int k) {
    return "0A2024%s%s00%18s%d%-4s%-3s%9d\n"
        .formatted(quarter, municipality, "", accountClass, function, art, k);
  }

  /** Operations and investment that keep every control. */
  private static String accounts(String municipality, String quarter, int wages) {
    return post(municipality, quarter, 1, "800", "870", -900)
        + post(municipality, quarter, 1, "840", "800", 600 - wages)
        + post(municipality, quarter, 1, "202", "010", wages)
        + post(municipality, quarter, 1, "222", "590", 100)
        + post(municipality, quarter, 1, "860", "990", -100)
        + post(municipality, quarter, 1, "880", "570", 300)
        + post(municipality, quarter, 0, "222", "230", 1000)
        + post(municipality, quarter, 0, "870", "910", -700)
        + post(municipality, quarter, 0, "880", "970", -300);
  }

  private static ValidatableResponse send(
      String municipality, Map<String, ?> declared, int through, byte[] file) {
    return given()
        .filter(CONTRACT)
        .contentType("application/octet-stream")
        .queryParams(declared)
        .queryParam("through", through)
        .body(file)
        .post("/municipalities/" + municipality + "/imports")
        .then();
  }

  private static String accept(String municipality, int through, String file) {
    return send(municipality, YEAR_2024, through, file.getBytes(StandardCharsets.ISO_8859_1))
        .statusCode(202)
        .extract()
        .path("id");
  }

  private static ValidatableResponse get(String municipality, String path) {
    return given().filter(CONTRACT).get("/municipalities/" + municipality + path).then();
  }

  private static ValidatableResponse ended(String municipality, String id) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> get(municipality, "/imports/" + id).statusCode(200),
            answer -> answer.extract().path("finishedAt") != null);
  }

  private static ValidatableResponse ended(String municipality, int through, String file) {
    return ended(municipality, accept(municipality, through, file));
  }

  private static String actuals(String municipality) {
    return "/municipalities/" + municipality + "/actuals/operating/2024?source=kostra";
  }

  private static Number wages(String municipality) {
    return given()
        .filter(CONTRACT)
        .get(actuals(municipality))
        .then()
        .statusCode(200)
        .extract()
        .path("accounts.find { it.function == '202' && it.art == '010' }.amount");
  }

  @Test
  void operationsOfTheFileCountAndTheRestIsCounted() {
    send("4601", YEAR_2024, 13, bytes(accounts("4601", " ", 1200)))
        .statusCode(202)
        .header(
            "Location",
            endsWith(
                "/municipalities/4601/imports/" + accept("4601", 13, accounts("4601", " ", 1200))));
    ended("4601", 13, accounts("4601", " ", 1200))
        .body("status", is("completed"))
        .body("lines", is(9))
        .body("taken", is(6))
        .body("outside", is(3))
        .body("sum", is(0.00f))
        .body("ledger", is("actuals/operating/kostra/2024"))
        .body("sequence", is(2))
        .body("report.errors", is(0));
    given()
        .filter(CONTRACT)
        .get(actuals("4601"))
        .then()
        .statusCode(200)
        .body("accounts.size()", is(6))
        .body("accounts.find { it.art == '870' }.amount", is(-900000.00f))
        .body("sum", is(0.00f));
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void sameFileIsTheSameImport() {
    String id = accept("4602", 13, accounts("4602", " ", 1200));
    ended("4602", id);
    send("4602", YEAR_2024, 13, bytes(accounts("4602", " ", 1200)))
        .statusCode(202)
        .body("id", is(id))
        .body("status", is("completed"))
        .body("sequence", is(2));
    get("4602", "/actuals/operating/2024?source=kostra").body("sequence", is(2));
  }

  @Test
  void laterSnapshotTakesThePlaceOfTheEarlier() {
    String first = accept("4603", 3, accounts("4603", "1", 1200));
    ended("4603", first).body("status", is("completed"));
    String before = Instant.now().toString();
    String second = accept("4603", 6, accounts("4603", "2", 2500));
    ended("4603", second).body("status", is("completed")).body("sequence", is(4));
    get("4603", "/imports/" + first)
        .body("status", is("superseded"))
        .body("supersededBy", is(second));
    assertThat(wages("4603").doubleValue()).isEqualTo(2_500_000);
    given()
        .filter(CONTRACT)
        .queryParam("asOf", before)
        .get(actuals("4603"))
        .then()
        .body("accounts.find { it.art == '010' }.amount", is(1200000.00f));
  }

  @Test
  void earlierPeriodCannotTakeThePlaceOfALater() {
    ended("4604", 6, accounts("4604", "2", 2500)).body("status", is("completed"));
    ended("4604", 3, accounts("4604", "1", 1200))
        .body("status", is("failed"))
        .body(
            "report.items[0].reason",
            org.hamcrest.Matchers.startsWith("a snapshot through period 6"));
    assertThat(wages("4604").doubleValue()).isEqualTo(2_500_000);
  }

  @Test
  void whatIsWrongIsNamedByLineColumnValueAndReasonAndNothingIsStored() {
    ended("4605", 13, accounts("4605", " ", 1200) + post("4605", " ", 1, "202", "999", 0))
        .body("status", is("failed"))
        .body("report.errors", is(1))
        .body("report.items[0].control", is("012"))
        .body("report.items[0].line", is(10))
        .body("report.items[0].column", is("art"))
        .body("report.items[0].value", is("999"))
        .body("report.items[0].reason", is("is no art of that year"))
        .body("ledger", nullValue());
    get("4605", "/actuals/operating/2024?source=kostra").statusCode(404);
  }

  @Test
  void reportIsBoundedAndSaysHowMuchIsLeftOut() {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      file.append(post("4606", " ", 1, "202", "999", i));
    }
    ended("4606", 13, file.toString())
        .body("status", is("failed"))
        .body("report.items.findAll { it.control == '012' }.size()", is(200))
        .body("report.errors", is(255)) // and no expenditure, income, tax, grant, balance
        .body("report.more", is(55 + 249 - 50)); // 249 say that the account stands more often
  }

  @Test
  void fileOfAnotherMunicipalityIsRefused() {
    ended("4607", 13, accounts("3203", " ", 1200))
        .body("status", is("failed"))
        .body("report.items[0].control", is("006"))
        .body("report.items[0].value", is("320300"));
  }

  @Test
  void truncatedFileIsRefused() {
    String file = accounts("4608", " ", 1200);
    ended("4608", 13, file.substring(0, file.length() - 20))
        .body("status", is("failed"))
        .body("report.items[0].control", is("001"))
        .body("report.items[0].line", is(9));
  }

  @Test
  void byteOrderMarkAndCarriageReturnsAreTolerated() {
    String file = "\u00ef\u00bb\u00bf" + accounts("4609", " ", 1200).replace("\n", "\r\n");
    ended("4609", 13, file).body("status", is("completed")).body("taken", is(6));
  }

  @Test
  void sixteenBitTextIsRefused() {
    String id =
        send("4610", YEAR_2024, 13, accounts("4610", " ", 1200).getBytes(StandardCharsets.UTF_16LE))
            .statusCode(202)
            .extract()
            .path("id");
    ended("4610", id).body("status", is("failed")).body("report.items[0].control", is("001"));
  }

  @Test
  void endlessLineIsRefused() {
    ended("4611", 13, "0".repeat(3_000_000))
        .body("status", is("failed"))
        .body("report.errors", is(1))
        .body("report.items[0].line", is(1));
  }

  @Test
  void gzipIsUnpackedAndIsTheSameFile() throws IOException {
    String file = accounts("4612", " ", 1200);
    String id = accept("4612", 13, file);
    send("4612", YEAR_2024, 13, gzip(bytes(file))).statusCode(202).body("id", is(id));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void bombIsNotUnpackedToItsEnd() throws IOException {
    // the tests take eight million bytes
    send("4613", YEAR_2024, 13, gzip(new byte[9_000_000])).statusCode(413);
  }

  @Test
  void zipAndBrokenGzipAndNothingAreRefused() throws IOException {
    send("4614", YEAR_2024, 13, new byte[] {'P', 'K', 3, 4, 0, 0}).statusCode(400);
    byte[] packed = gzip(bytes(accounts("4614", " ", 1200)));
    send("4614", YEAR_2024, 13, java.util.Arrays.copyOf(packed, packed.length - 9)).statusCode(400);
    send("4614", YEAR_2024, 13, new byte[0]).statusCode(400);
  }

  @Test
  void closedPeriodTakesNoFile() {
    given()
        .filter(CONTRACT)
        .contentType("application/json")
        .body("{\"through\":13}")
        .post("/municipalities/4615/actuals/operating/2024/closings")
        .then()
        .statusCode(201)
        .body("revision", is(1));
    String file = accounts("4615", " ", 1200);
    ended("4615", 13, file)
        .body("status", is("failed"))
        .body("report.items[0].reason", is("the periods of 2024 are closed up to and with 13"));
    given()
        .contentType("application/json")
        .body("{\"through\":0}")
        .post("/municipalities/4615/actuals/operating/2024/closings")
        .then()
        .statusCode(201);
    // the same file, sent again, is tried again
    ended("4615", 13, file).body("status", is("completed"));
  }

  @Test
  void balanceFeedsALedgerOfItsOwn() {
    String file =
        "0B2024 461600%18s210  320      500\n".formatted("")
            + "0B2024 461600%18s227  000     9000\n".formatted("")
            + "0B2024 461600%18s245  320    -7000\n".formatted("")
            + "0B2024 461600%18s25990000    -2500\n".formatted("");
    ended("4616", 13, file)
        .body("status", is("completed"))
        .body("ledger", is("actuals/balance/kostra/2024"));
    get("4616", "/actuals/balance/2024?source=kostra")
        .statusCode(200)
        .body("accounts.find { it.function == '27' }.amount", is(9000000.00f))
        .body("sum", is(0.00f));
    get("4616", "/actuals/operating/2024?source=kostra").statusCode(404);
  }

  @Test
  void kostraFileIsNoIncrement() {
    Map<String, Object> increment = new java.util.HashMap<>(YEAR_2024);
    increment.put("kind", "increment");
    String id =
        send("4617", increment, 13, bytes(accounts("4617", " ", 1200)))
            .statusCode(202)
            .extract()
            .path("id");
    ended("4617", id).body("status", is("failed"));
  }

  @Test
  void declarationIsChecked() {
    send(
            "4618",
            Map.of("format", "xml", "kind", "snapshot", "source", "x", "year", 2024),
            13,
            bytes("x"))
        .statusCode(400)
        .body("violations.field", hasItem("format"));
    send(
            "4618",
            Map.of("format", "kostra", "kind", "snapshot", "source", "X!", "year", 2024),
            13,
            bytes("x"))
        .statusCode(400);
    send("4618", YEAR_2024, 14, bytes("x")).statusCode(400);
    get("4618", "/imports/nothing").statusCode(404);
  }

  @Test
  void everyStateIsTold() {
    String first = accept("4619", 3, accounts("4619", "1", 1200));
    ended("4619", first);
    ended("4619", 6, accounts("4619", "2", 2500));
    List<ConsumerRecord<String, byte[]>> records =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> records("4619"), found -> found.size() >= 5);
    EventSchemas.check(records);
    List<Event> events = records.stream().map(CloudEventRecords::fromRecord).toList();
    assertThat(events)
        .filteredOn(event -> event.key().endsWith(first))
        .extracting(event -> ((ImportMoved) event).status())
        .containsExactly("received", "completed", "superseded");
  }

  private static List<ConsumerRecord<String, byte[]>> records(String municipality) {
    return TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
        .filter(record -> record.key().startsWith(municipality))
        .toList();
  }

  /** What a crash of the service is to the database: its connection is gone. */
  @Test
  void brokenOffAtAnyPointIsNeverHalfThere() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (int function : new int[] {202, 211, 221, 222, 234, 253, 241}) {
      for (int i = 0; i < 5_000; i++) {
        lines.add(post("4620", "1", 1, Integer.toString(function), "010", i));
      }
    }
    String id = accept("4620", 3, String.join("", lines));
    int broken = 0;
    while (get("4620", "/imports/" + id).extract().path("finishedAt") == null) {
      if (broken < 4) {
        broken += breakOff();
      }
      assertThat(entries("4620")).isIn(0L, (long) lines.size());
    }
    assertThat(broken).isPositive();
    get("4620", "/imports/" + id)
        .body("status", is("completed"))
        .body("finishedAt", notNullValue());
    assertThat(entries("4620")).isEqualTo(lines.size());
  }

  /** Ends the connections that copy or post an import right now. */
  private int breakOff() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet ended =
            statement.executeQuery(
                """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                  and (query like 'copy staged_line%' or query like '%from staged_line%')
                  and state in ('active', 'idle in transaction')
                """)) {
      ended.next();
      return ended.getInt(1);
    }
  }

  private long entries(String municipality) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from actual_entry where municipality = '" + municipality + "'")) {
      count.next();
      return count.getLong(1);
    }
  }
}
