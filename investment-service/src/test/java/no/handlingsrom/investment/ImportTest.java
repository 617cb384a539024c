package no.handlingsrom.investment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.OpenApiContract;
import no.handlingsrom.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/** The investment accounts of KOSTRA files; the municipalities are invented. */
@QuarkusTest
class ImportTest {

  private static final OpenApiContract CONTRACT = new OpenApiContract();

  private static String post(String municipality, int accountClass, String codes, int thousands) {
    return "0A20242%s00%18s%d%-7s%9d\n".formatted(municipality, "", accountClass, codes, thousands);
  }

  private static ValidatableResponse ended(String municipality, String file) {
    String id =
        given()
            .filter(CONTRACT)
            .contentType("application/octet-stream")
            .body(file.getBytes(StandardCharsets.ISO_8859_1))
            .post(
                "/municipalities/"
                    + municipality
                    + "/imports?format=kostra&kind=snapshot&source=kostra&year=2024&through=6")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
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

  @Test
  void investmentsOfTheFileCountAndOperationsAreCounted() {
    ended(
            "4640",
            post("4640", 0, "222 230", 1000)
                + post("4640", 0, "870 910", -700)
                + post("4640", 1, "202 010", 1200))
        .body("status", is("completed"))
        .body("lines", is(3))
        .body("taken", is(2))
        .body("outside", is(1))
        .body("sum", is(300000.00f))
        .body("ledger", is("actuals/investment/kostra/2024"));
    given()
        .filter(CONTRACT)
        .get("/municipalities/4640/actuals/investment/2024?source=kostra")
        .then()
        .statusCode(200)
        .body("accounts.find { it.art == '910' }.amount", is(-700000.00f));
    EventSchemas.check(
        TopicReader.ofTestStack().readAll(Topic.INVESTMENT_CHANGES.topicName()).stream()
            .filter(record -> record.key().startsWith("4640"))
            .toList());
  }

  @Test
  void balanceIsNotOfThisService() {
    ended("4641", "0B20242464100%18s227  000     9000\n".formatted(""))
        .body("status", is("completed"))
        .body("taken", is(0))
        .body("outside", is(1));
  }

  @Test
  void fileThatIsWrongInOperationsIsRefusedHereToo() {
    ended("4642", post("4642", 0, "222 230", 1000) + post("4642", 1, "202 999", 0))
        .body("status", is("failed"))
        .body("report.items[0].column", is("art"))
        .body("report.items[0].line", is(2));
    given()
        .get("/municipalities/4642/actuals/investment/2024?source=kostra")
        .then()
        .statusCode(404);
  }

  @Test
  void closedPeriodsAreOfEachAccountClass() {
    given()
        .filter(CONTRACT)
        .contentType("application/json")
        .body("{\"through\":6}")
        .post("/municipalities/4643/actuals/investment/2024/closings")
        .then()
        .statusCode(201)
        .body("through", is(6));
    ended("4643", post("4643", 0, "222 230", 1000)).body("status", is("failed"));
    given()
        .filter(CONTRACT)
        .get("/municipalities/4643/actuals/investment/2024/closings")
        .then()
        .body("through", is(6))
        .body("revision", is(1));
  }

  @Test
  void projectThatNoVersionHasIsNamedByLine() {
    given()
        .filter(CONTRACT)
        .contentType("application/json")
        .body(
            """
            {"id":"erp","format":"csv",
             "csv":{"delimiter":";","encoding":"utf-8","decimal":",","sign":"kostra","period":"none",
                    "columns":{"amount":"Beløp","account":"Konto","project":"Prosjekt"}},
             "accounts":[{"account":"0*","accountClass":"0","function":"222","art":"230"},
                         {"account":"1*","accountClass":"1","function":"202","art":"010"}],
             "projects":{"50123":"skole-ny"}}""")
        .post("/municipalities/4644/imports/profiles")
        .then()
        .statusCode(201);
    String id =
        given()
            .filter(CONTRACT)
            .contentType("text/csv")
            .body("Konto;Prosjekt;Beløp\n0230;;5\n1010;77;5\n0230;50123;5\n".getBytes(UTF_8))
            .post(
                "/municipalities/4644/imports"
                    + "?format=csv&profile=erp&kind=snapshot&source=erp&year=2024&through=6")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                given()
                    .get("/municipalities/4644/imports/" + id)
                    .then()
                    .body("status", is("failed"))
                    .body("report.errors", is(1))
                    .body("report.items[0].line", is(4))
                    .body("report.items[0].column", is("project"))
                    .body("report.items[0].value", is("skole-ny")));
  }
}
