package no.handlingsrom.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.testkit.OpenApiContract;
import no.handlingsrom.testkit.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KafkaOutageTest {

  private static final Asker ASKER = new Asker("9201");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @AfterEach
  void startKafkaAgain() {
    if (!StackResource.kafka().isRunning()) {
      StackResource.kafka().start();
    }
  }

  @Test
  void lastStateIsServedAsStaleWhileKafkaIsDown() {
    States.publishProposal(ASKER);
    status("?after=budget:42,investment:7,indicator:3").body("stale", is(false));

    StackResource.kafka().kill();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                status("")
                    .body("stale", is(true))
                    .body("asOf.budget", is(42))
                    .body("rules.find { it.code == 'debt-ratio' }.results[0].value", is(101.5f)));
    given()
        .filter(new OpenApiContract())
        .get("/municipalities/9201/plans/2024-2027/versions/unheard-of/fiscal-rules")
        .then()
        .statusCode(503)
        .body("type", is("https://handlingsrom.no/problems/owner-unavailable"));
    given().get("/q/health/ready").then().statusCode(200);

    StackResource.kafka().start();
    await().atMost(PATIENCE).untilAsserted(() -> status("").body("stale", is(false)));
    States.publish(ASKER.budgetWithMoreTax(ASKER.proposal(), 43));
    await().atMost(PATIENCE).untilAsserted(() -> status("").body("asOf.budget", is(43)));
  }

  private static ValidatableResponse status(String query) {
    return given()
        .get("/municipalities/9201/plans/2024-2027/versions/director-proposal/fiscal-rules" + query)
        .then()
        .statusCode(200);
  }
}
