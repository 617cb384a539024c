package no.handlingsrom.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.OpenApiContract;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Files of an invented ERP, read by a stored profile. */
@QuarkusTest
class ProfileImportTest {

  private static final OpenApiContract CONTRACT = new OpenApiContract();

  private static final String PROFILE =
      """
      {"id":"erp","format":"csv",
       "csv":{"delimiter":";","encoding":"utf-8","decimal":",","sign":"kostra","period":"month",
              "columns":{"amount":"Beløp","account":"Konto","function":"Funksjon",
                         "period":"Periode","responsibility":"Ansvar"}},
       "accounts":[{"account":"10*","accountClass":"1","art":"010"},
                   {"account":"16*","accountClass":"1","art":"600"},
                   {"account":"02*","accountClass":"0","art":"230"},
                   {"account":"2*","accountClass":"2"}],
       "units":{"22*":"skole","99*":"borte"}}""";

  private static final String HEADER = "Konto;Funksjon;Ansvar;Periode;Beløp\n";

  private static ValidatableResponse define(String municipality, String profile) {
    return given()
        .filter(CONTRACT)
        .contentType(ContentType.JSON)
        .body(profile)
        .post("/municipalities/" + municipality + "/imports/profiles")
        .then();
  }

  private static ValidatableResponse send(
      String municipality, String kind, int through, String rows) {
    return given()
        .filter(CONTRACT)
        .contentType("text/csv")
        .queryParam("format", "csv")
        .queryParam("kind", kind)
        .queryParam("source", "erp")
        .queryParam("year", 2024)
        .queryParam("through", through)
        .queryParam("profile", "erp")
        .body((HEADER + rows).getBytes(StandardCharsets.UTF_8))
        .post("/municipalities/" + municipality + "/imports")
        .then();
  }

  private static ValidatableResponse ended(
      String municipality, String kind, int through, String rows) {
    String id = send(municipality, kind, through, rows).statusCode(202).extract().path("id");
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                given()
                    .filter(CONTRACT)
                    .get("/municipalities/" + municipality + "/imports/" + id)
                    .then(),
            answer -> answer.extract().path("finishedAt") != null);
  }

  private static ValidatableResponse actuals(String municipality) {
    return given()
        .filter(CONTRACT)
        .get("/municipalities/" + municipality + "/actuals/operating/2024?source=erp")
        .then();
  }

  @Test
  void operationsAreTakenByPeriodAndTheRestIsCounted() {
    Budget.withDraft("4651");
    define("4651", PROFILE).statusCode(201).header("Location", startsWith("http"));
    ended(
            "4651",
            "snapshot",
            4,
            "1010;202;2210;3;1 000,50\n1010;202;2210;4;2000\n1600;202;2210;4;-40,25\n"
                + "0230;222;;4;5000\n2101;;;4;-7960,25\n")
        .body("status", is("completed"))
        .body("lines", is(5))
        .body("taken", is(3))
        .body("outside", is(2))
        .body("sum", is(2960.25f))
        .body("profile", is("erp"));
    actuals("4651")
        .statusCode(200)
        .body("accounts", hasSize(3))
        .body("accounts.find { it.art == '010' && it.period == 3 }.amount", is(1000.50f))
        .body("accounts.find { it.art == '600' }.amount", is(-40.25f));
  }

  @Test
  void actualsAreDividedByWhatIsAskedFor() {
    Budget.withDraft("4658");
    define("4658", PROFILE).statusCode(201);
    ended("4658", "snapshot", 4, "1010;202;2210;3;100\n1020;202;2211;4;20\n1010;222;;4;3\n")
        .body("status", is("completed"));
    String path = "/municipalities/4658/actuals/operating/2024?source=erp&by=";
    given()
        .filter(CONTRACT)
        .get(path + "unit,responsibility")
        .then()
        .statusCode(200)
        .body("accounts", hasSize(3))
        .body("accounts.find { it.responsibility == '2211' }.unit", is("skole"))
        .body("accounts.find { it.responsibility == '2211' }.amount", is(20.00f))
        .body("accounts.find { it.responsibility == null }.amount", is(3.00f))
        .body("accounts.art.unique()", is(java.util.Collections.singletonList(null)));
    given()
        .filter(CONTRACT)
        .get(path + "account")
        .then()
        .body("accounts.find { it.account == '1010' }.amount", is(103.00f));
    given().filter(CONTRACT).get(path + "colour").then().statusCode(400);
  }

  @Test
  void incrementsAddUpAndASnapshotTakesTheirPlace() {
    define("4652", PROFILE).statusCode(201);
    ended("4652", "increment", 1, "1010;202;;1;100\n").body("status", is("completed"));
    ended("4652", "increment", 2, "1010;202;;2;50\n").body("status", is("completed"));
    actuals("4652").body("sum", is(150.00f));
    ended("4652", "snapshot", 2, "1010;202;;1;100\n1010;202;;2;55\n")
        .body("status", is("completed"));
    actuals("4652").body("sum", is(155.00f)).body("accounts", hasSize(2));
    // what is behind the snapshot's end comes beside it, what is before it would count twice
    ended("4652", "increment", 1, "1010;202;;1;7\n")
        .body("report.items[0].reason", startsWith("a snapshot through period 2 counts"));
    ended("4652", "increment", 3, "1010;202;;3;9\n").body("status", is("completed"));
    actuals("4652").body("sum", is(164.00f));
    ended("4652", "snapshot", 2, "1010;202;;1;101\n")
        .body("report.items[0].reason", startsWith("an increment through period 3 counts"));
  }

  @Test
  void fileOfAnIncrementIsAddedOnce() {
    define("4653", PROFILE).statusCode(201);
    ended("4653", "increment", 1, "1010;202;;1;100\n").body("status", is("completed"));
    send("4653", "increment", 1, "1010;202;;1;100\n").statusCode(202).body("sequence", is(2));
    send("4653", "increment", 2, "1010;202;;1;100\n")
        .statusCode(409)
        .body("violations[0].reason", is("would be added twice"));
    actuals("4653").body("sum", is(100.00f));
  }

  @Test
  void incrementTakesNothingInAClosedPeriod() {
    define("4654", PROFILE).statusCode(201);
    given()
        .contentType(ContentType.JSON)
        .body("{\"through\":1}")
        .post("/municipalities/4654/actuals/operating/2024/closings")
        .then()
        .statusCode(201);
    ended("4654", "increment", 2, "1010;202;;2;1\n1010;202;;1;1\n")
        .body("status", is("failed"))
        .body("report.items[0].line", is(3))
        .body("report.items[0].column", is("period"));
  }

  @Test
  void unitThatTheOrganisationDoesNotHaveIsNamedByLine() {
    Budget.withDraft("4655");
    define("4655", PROFILE).statusCode(201);
    ended("4655", "snapshot", 1, "1010;202;2210;1;1\n1010;202;9910;1;1\n")
        .body("status", is("failed"))
        .body("report.errors", is(1))
        .body("report.items[0].line", is(3))
        .body("report.items[0].column", is("unit"))
        .body("report.items[0].value", is("borte"));
    actuals("4655").statusCode(404);
  }

  @Test
  void profileNeverChanges() {
    define("4656", PROFILE).statusCode(201);
    define("4656", PROFILE).statusCode(201);
    define("4656", PROFILE.replace("\"22*\"", "\"23*\"")).statusCode(409);
    given()
        .filter(CONTRACT)
        .get("/municipalities/4656/imports/profiles/erp")
        .then()
        .statusCode(200)
        .body("units.'22*'", is("skole"));
    given()
        .filter(CONTRACT)
        .get("/municipalities/4656/imports/profiles/other")
        .then()
        .statusCode(404);
    List<ConsumerRecord<String, byte[]>> records =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> records("4656"), found -> !found.isEmpty());
    EventSchemas.check(records);
    assertThat(records).hasSize(1);
  }

  private static List<ConsumerRecord<String, byte[]>> records(String municipality) {
    return TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
        .filter(record -> record.key().startsWith(municipality))
        .toList();
  }

  @Test
  void profileThatCannotBeReadByIsRefused() {
    define("4657", PROFILE.replace("\"format\":\"csv\"", "\"format\":\"kostra\"")).statusCode(422);
    define("4657", PROFILE.replace("\"format\":\"csv\"", "\"format\":\"saf-t\"")).statusCode(422);
    define("4657", PROFILE.replace("\"kostra\"", "\"debit-credit\"")).statusCode(422);
    define("4657", PROFILE.replace("\"utf-8\"", "\"utf-16\"")).statusCode(400);
    define("4657", PROFILE.replace("\"decimal\"", "\"decimals\"")).statusCode(400);
    send("4657", "snapshot", 1, "1010;202;;1;1\n").statusCode(422);
  }
}
