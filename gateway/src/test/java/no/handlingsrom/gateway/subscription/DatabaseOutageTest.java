package no.handlingsrom.gateway.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import org.junit.jupiter.api.Test;

/** Without its database the gateway starts, is ready and answers the status; subscriptions wait. */
@QuarkusTest
@TestProfile(DatabaseOutageTest.NoDatabase.class)
class DatabaseOutageTest {

  /** Nobody listens on the port of the database. */
  public static class NoDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:9/gateway");
    }
  }

  @Test
  void statusAndReadinessRestOnNoDatabase() {
    Asker asker = new Asker("6012");
    States.publish(asker.indicators(3));
    States.publish(asker.investment(asker.proposal(), 7));
    States.publish(asker.budget(asker.proposal(), 42));
    String status =
        "/municipalities/6012/plans/2024-2027/versions/director-proposal/fiscal-rules?after=budget:";
    await()
        .untilAsserted(
            () ->
                given()
                    .get(status + "42,indicator:3")
                    .then()
                    .statusCode(200)
                    .body("stale", is(false)));
    given().get("/q/health/ready").then().statusCode(200);
    given()
        .contentType(ContentType.JSON)
        .body("{\"target\":\"http://127.0.0.1:9/\"}")
        .post("/municipalities/6012/subscriptions")
        .then()
        .statusCode(503)
        .body("type", is("https://handlingsrom.no/problems/owner-unavailable"));
    States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
    assertThat(given().get(status + 43).jsonPath().getLong("asOf.budget")).isEqualTo(43);
    given().get("/q/health").then().statusCode(200);
  }
}
