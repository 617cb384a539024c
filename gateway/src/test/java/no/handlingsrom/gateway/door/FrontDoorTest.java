package no.handlingsrom.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrontDoorTest {

  private static final String MUNICIPALITY = "/municipalities/3203";
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

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
        .header("traceparent", TRACE)
        .header("tracestate", "vendor=1")
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
                    "traceparent " + TRACE,
                    "tracestate vendor=1",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "none",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
      })
  void requestWithoutATraceBeginsOne(String given) {
    given()
        .header("traceparent", given)
        .header("tracestate", "vendor=1")
        .get(MUNICIPALITY + "/accounts")
        .then()
        .statusCode(201)
        .body(matchesPattern("(?s).*traceparent 00-[0-9a-f]{32}-[0-9a-f]{16}-01\ntracestate \n.*"))
        .body(not(containsString("4bf92f3577b34da6a3ce929d0e0e4736")));
  }

  @Test
  void traceOfALaterVersionIsPassedOn() {
    String later = "01" + TRACE.substring(2) + "-more";
    given()
        .header("traceparent", later)
        .get(MUNICIPALITY + "/accounts")
        .then()
        .body(containsString("traceparent " + later));
  }

  @Test
  void compressedAnswerPassesAsItIs() throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(accounts.resolve(Upstream.COMPRESSED))
                    .header("Accept-Encoding", "gzip")
                    .build(),
                BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
    assertThat(new GZIPInputStream(answer.body()).readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("compressed by the owner");
  }

  @Test
  void bodyBeyondTheLimitIsRefusedWhetherItSaysItsLengthOrNot() throws Exception {
    byte[] body = new byte[1024 * 1024 + 1];
    for (BodyPublisher publisher :
        List.of(
            BodyPublishers.ofByteArray(body),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
      HttpResponse<String> answer = post(publisher);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body())
          .contains("https://handlingsrom.no/problems/too-large", "at most 1048576 bytes");
    }
  }

  @Test
  void bodyAtTheLimitPasses() throws Exception {
    byte[] body = new byte[1024 * 1024];
    assertThat(post(BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(201);
    assertThat(
            post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).statusCode())
        .isEqualTo(201);
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(HttpRequest.newBuilder(accounts).POST(body).build(), BodyHandlers.ofString());
  }

  @Test
  void pageOfAListedOriginMayCall() {
    given()
        .header("Origin", "https://plan.example")
        .header("Access-Control-Request-Method", "PATCH")
        .header("Access-Control-Request-Headers", "If-Match,Idempotency-Key")
        .options(MUNICIPALITY + "/plans/2024-2027")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://plan.example")
        .header("Access-Control-Allow-Methods", containsString("PATCH"))
        .header("Access-Control-Allow-Headers", containsString("If-Match"));
    given()
        .header("Origin", "https://plan.example")
        .get(MUNICIPALITY + "/accounts")
        .then()
        .statusCode(201)
        .header("Access-Control-Allow-Origin", "https://plan.example")
        .header("Access-Control-Expose-Headers", containsString("ETag"));
  }

  @Test
  void pageOfAnotherOriginMayNot() {
    given()
        .header("Origin", "https://elsewhere.example")
        .get(MUNICIPALITY + "/accounts")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
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
        MUNICIPALITY + "/plans/2024-2027/versions/director-proposal/scenarios",
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
