package no.handlingsrom.gateway.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatusStreamTest {

  @TestHTTPResource("/")
  URI gateway;

  @Inject StatusStreams streams;

  @Test
  void statusComesFirstAndThenEachChangeWithItsCause() throws Exception {
    Asker asker = new Asker("4611");
    VersionKey other = asker.version("other");
    publishProposal(asker);
    try (EventReader events = follow(asker)) {
      Map<String, String> first = events.nextEvent();
      assertThat(first)
          .containsEntry("event", "status")
          .containsEntry("id", "budget:42,investment:7,indicator:3");
      assertThat(EventReader.data(first).getList("rules"))
          .isEqualTo(given().get(path(asker)).jsonPath().getList("rules"));

      States.publish(asker.budgetWithMoreTax(other, 1));
      States.publish(new Asker("4612").budgetWithMoreTax(new Asker("4612").proposal(), 43));
      States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
      Map<String, String> change = events.nextEvent();
      assertThat(change)
          .containsEntry("event", "change")
          .containsEntry("id", "budget:43,investment:7,indicator:3");
      JsonPath data = EventReader.data(change);
      assertThat(data.getMap("cause"))
          .isEqualTo(Map.of("owner", "budget", "sequence", 43, "time", "2023-10-24T08:00:43Z"));
      // (169 017 + 50 000) / (9 831 526 + 50 000) kNOK (001:11188, 001:11673)
      String moved = "moved.find { it.rule == 'net-operating-result' }";
      assertThat(data.getString(moved + ".period")).isEqualTo("2025");
      assertThat(data.getString(moved + ".before.band")).isEqualTo("not-approved");
      assertThat(data.getString(moved + ".after.band")).isEqualTo("lowest-acceptable");
      assertThat(data.getString(moved + ".after.value")).isEqualTo("2.2164");
      assertThat(data.getList("moved.period")).containsOnly("2025");
      assertThat(data.getLong("status.asOf.budget")).isEqualTo(43);
    }
  }

  @Test
  void silenceIsFilledWithHeartbeats() throws Exception {
    Asker asker = new Asker("4613");
    publishProposal(asker);
    try (EventReader events = follow(asker)) {
      events.nextEvent();
      assertThat(events.next()).containsExactly(Map.entry("", "heartbeat"));
      assertThat(events.next()).containsExactly(Map.entry("", "heartbeat"));
    }
  }

  @Test
  void whoReturnsIsToldWhatItMissed() throws Exception {
    Asker asker = new Asker("4614");
    publishProposal(asker);
    States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
    States.publish(asker.budget(asker.proposal(), 44));
    given().get(path(asker) + "?after=budget:44").then().statusCode(200);
    try (EventReader events =
        follow(asker, "Last-Event-ID", "budget:42,investment:7,indicator:3")) {
      assertThat(events.nextEvent())
          .containsEntry("event", "change")
          .containsEntry("id", "budget:43,investment:7,indicator:3");
      assertThat(events.nextEvent())
          .containsEntry("event", "change")
          .containsEntry("id", "budget:44,investment:7,indicator:3");
    }
  }

  @Test
  void whoWasAwayTooLongOrWasNeverHereIsToldTheWholeStatus() throws Exception {
    Asker asker = new Asker("4615");
    publishProposal(asker);
    for (String id :
        List.of("budget:40,investment:7,indicator:3", "budget:42,investment:7,indicator:3", "x")) {
      try (EventReader events = follow(asker, "Last-Event-ID", id)) {
        assertThat(events.nextEvent())
            .containsEntry("event", "status")
            .containsEntry("id", "budget:42,investment:7,indicator:3");
      }
    }
  }

  @Test
  void languageIsThatOfTheListener() throws Exception {
    Asker asker = new Asker("4616");
    publishProposal(asker);
    try (EventReader events = follow(asker, "Accept-Language", "en")) {
      assertThat(EventReader.data(events.nextEvent()).getString("rules[0].name"))
          .isEqualTo("en net-operating-result");
    }
  }

  @Test
  void whoLeavesIsForgottenAndWhoDoesNotReadIsLetGo() throws Exception {
    Asker asker = new Asker("4617");
    publishProposal(asker);
    // Many rules make large events, so that the buffers of the connection are soon full.
    States.publish(asker.indicators(4, manyRules()));
    given().get(path(asker) + "?after=indicator:4").then().statusCode(200);
    await().until(() -> streams.listening() == 0);
    try (EventReader events = follow(asker);
        Socket deaf = new Socket()) {
      events.nextEvent();
      deaf.setReceiveBufferSize(4096);
      deaf.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
      OutputStream request = deaf.getOutputStream();
      request.write(
          ("GET " + path(asker) + "/stream HTTP/1.1\r\nHost: gateway\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      request.flush();
      await().until(() -> streams.listening() == 2);

      // More than the buffers of the connection hold; the other listener reads all of it.
      long last = 42;
      while (streams.listening() == 2 && last < 500) {
        last++;
        States.publish(asker.budget(asker.proposal(), last));
        assertThat(events.nextEvent())
            .containsEntry("id", "budget:" + last + ",investment:7,indicator:4");
      }
      assertThat(streams.listening()).isEqualTo(1);
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> streams.listening() == 0);
  }

  @Test
  void versionThatIsNotKnownIsAProblem() {
    given()
        .filter(new OpenApiContract())
        .get(path(new Asker("4618")) + "/stream")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  private static List<FiscalRule> manyRules() {
    return IntStream.range(0, 200)
        .mapToObj(
            i ->
                Asker.rule(
                    "rule-" + i, 4, "-1:net-operating-result", BandClass.DESIRED, "1.75", "3"))
        .toList();
  }

  private static void publishProposal(Asker asker) {
    States.publishProposal(asker);
    given().get(path(asker) + "?after=budget:42,investment:7,indicator:3").then().statusCode(200);
  }

  private EventReader follow(Asker asker, String... headers) throws Exception {
    return new EventReader(gateway.resolve(path(asker) + "/stream"), headers);
  }

  private static String path(Asker asker) {
    return "/municipalities/"
        + asker.municipality()
        + "/plans/2024-2027/versions/director-proposal/fiscal-rules";
  }
}
