package no.handlingsrom.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrontDoorTest {

  private static final String MUNICIPALITY = "/municipalities/3203";

  @TestHTTPResource("/municipalities/3203/accounts/")
  URI accounts;

  @Test
  void requestReachesItsOwnerUnchanged() {
    String authority = accounts.getAuthority();
    given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .header("Idempotency-Key", "key-1")
        .header("Accept-Language", "en")
        .header("X-Request-Id", "request-1")
        .body("{\"title\":\"Økt skatt\"}")
        .post(MUNICIPALITY + "/plans/2024-2027/versions?class=1&year=2024&name=%C3%98kt")
        .then()
        .statusCode(201)
        .contentType("text/plain;charset=UTF-8")
        .header("ETag", "\"upstream\"")
        .header("X-Request-Id", "request-1")
        .body(
            is(
                String.join(
                    "\n",
                    "POST "
                        + MUNICIPALITY
                        + "/plans/2024-2027/versions?class=1&year=2024&name=%C3%98kt",
                    "host " + authority,
                    "idempotency-key key-1",
                    "accept-language en",
                    "x-request-id request-1",
                    "body {\"title\":\"Økt skatt\"}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS"})
  void everyMethodIsForwarded(String method) {
    given()
        .request(method, MUNICIPALITY + "/plans/2024-2027")
        .then()
        .statusCode(201)
        .body(containsString(method + " " + MUNICIPALITY + "/plans/2024-2027"));
  }

  @Test
  void requestWithoutAnIdGetsOne() {
    String id =
        given()
            .get(MUNICIPALITY + "/accounts")
            .then()
            .statusCode(201)
            .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
            .extract()
            .header("X-Request-Id");
    given().get(MUNICIPALITY + "/accounts").then().header("X-Request-Id", not(equalTo(id)));
  }

  @Test
  void requestIdThatCouldForgeALogIsReplaced() {
    given()
        .header("X-Request-Id", "a b\tc")
        .get(MUNICIPALITY + "/accounts")
        .then()
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  void answerIsStreamed() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    InputStream answer =
        client
            .send(
                HttpRequest.newBuilder(accounts.resolve(Upstream.IN_HALVES)).build(),
                BodyHandlers.ofInputStream())
            .body();
    assertThat(new String(answer.readNBytes(5), StandardCharsets.UTF_8)).isEqualTo("first");
    client.send(
        HttpRequest.newBuilder(accounts.resolve(Upstream.FIRST_SEEN)).build(),
        BodyHandlers.discarding());
    assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("second");
  }

  @Test
  void ownerThatIsDownIsAProblem() {
    given()
        .contentType("application/json")
        .body("{}")
        .post(MUNICIPALITY + "/observations")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
        .body("type", is("https://handlingsrom.no/problems/owner-unavailable"))
        .body("status", is(503))
        .body("detail", is("indicator-service cannot be reached"))
        .body("instance", is(MUNICIPALITY + "/observations"))
        .body("violations.size()", is(0));
  }

  @Test
  void ownerThatDropsTheConnectionIsAProblem() {
    given()
        .get(MUNICIPALITY + "/accounts/" + Upstream.DROPPED)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("detail", is("budget-service did not answer; a write may have taken effect"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MUNICIPALITY + "/nothing",
        MUNICIPALITY + "/plans/2024-2027/versions/director-proposal/overview",
        "/elsewhere"
      })
  void addressWithoutOwnerIsAProblem(String path) {
    given()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", is("https://handlingsrom.no/problems/not-found"))
        .body("instance", is(path));
  }
}
