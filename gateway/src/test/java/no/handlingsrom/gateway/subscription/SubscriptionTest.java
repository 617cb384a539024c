package no.handlingsrom.gateway.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.gateway.subscription.Receiver.Received;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.gateway.view.VersionChange;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subscribers are told of each change once they can be reached, and can trust that it is so. */
@QuarkusTest
class SubscriptionTest {

  private static final OpenApiContract CONTRACT = new OpenApiContract();

  @Inject ChangeRecorder recorder;
  @Inject MaterialisedView view;

  private static String path(Asker asker) {
    return "/municipalities/" + asker.municipality() + "/subscriptions";
  }

  private static ValidatableResponse subscribe(Asker asker, String body) {
    return given()
        .filter(CONTRACT)
        .contentType(ContentType.JSON)
        .body(body)
        .post(path(asker))
        .then();
  }

  private static JsonPath subscribed(Asker asker, Receiver receiver, String more) {
    return subscribe(asker, "{\"target\":\"" + receiver.address() + "\"" + more + "}")
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static String read(Asker asker, VersionKey version) {
    return "/municipalities/%s/plans/%s/versions/%s/fiscal-rules"
        .formatted(asker.municipality(), version.plan(), version.version());
  }

  private static Asker published(String municipality) {
    Asker asker = new Asker(municipality);
    States.publish(asker.indicators(3));
    States.publish(asker.investment(asker.proposal(), 7));
    States.publish(asker.budget(asker.proposal(), 42));
    given()
        .get(read(asker, asker.proposal()) + "?after=budget:42,investment:7,indicator:3")
        .then()
        .statusCode(200);
    return asker;
  }

  private static void awaitReceived(Receiver receiver, int count) {
    await().until(receiver::received, hasSize(count));
  }

  private static ValidatableResponse deliveries(Asker asker, String id, String status) {
    return given()
        .filter(CONTRACT)
        .get(path(asker) + "/" + id + "/deliveries?status=" + status)
        .then()
        .statusCode(200);
  }

  @Test
  void eachChangeIsDeliveredSignedWithItsCause() throws Exception {
    Asker asker = published("6002");
    try (Receiver receiver = new Receiver()) {
      JsonPath created = subscribed(asker, receiver, "");
      States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
      awaitReceived(receiver, 1);
      Received delivery = receiver.received().get(0);
      assertThat(delivery.json().getString("type")).isEqualTo("fiscal-rules.changed");
      assertThat(delivery.json().getString("timestamp")).isEqualTo("2023-10-24T08:00:43Z");
      assertThat(delivery.json().getString("data.version")).isEqualTo("director-proposal");
      assertThat(delivery.json().getString("data.change.cause.owner")).isEqualTo("budget");
      // (169 017 + 50 000) / (9 831 526 + 50 000) kNOK (001:11188, 001:11673)
      String moved = "data.change.moved.find { it.rule == 'net-operating-result' }.after.";
      assertThat(delivery.json().getString(moved + "value")).isEqualTo("2.2164");
      assertThat(delivery.signature())
          .isEqualTo(
              "v1,"
                  + hmac(
                      created.getString("secret"),
                      delivery.id() + "." + delivery.timestamp() + "." + delivery.body()));
      assertThat(Instant.ofEpochSecond(Long.parseLong(delivery.timestamp())))
          .isBetween(Instant.now().minusSeconds(60), Instant.now());
      String id = created.getString("subscription.id");
      await()
          .untilAsserted(
              () ->
                  deliveries(asker, id, "delivered")
                      .body("items.id", is(List.of(delivery.id())))
                      .body("items[0].attempts", is(1)));
    }
  }

  /** Standard Webhooks: the key is what stands after whsec_, in Base64. */
  private static String hmac(String secret, String signed) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aSlowSubscriberIsToldInOrderAndOneAtATime() throws Exception {
    Asker asker = published("6003");
    try (Receiver receiver = new Receiver().taking(150)) {
      subscribed(asker, receiver, "");
      for (int sequence = 43; sequence < 49; sequence++) {
        States.publish(asker.budgetWithMoreTax(asker.proposal(), sequence));
      }
      awaitReceived(receiver, 6);
      assertThat(receiver.received())
          .extracting(Received::budget)
          .containsExactly(43L, 44L, 45L, 46L, 47L, 48L);
      assertThat(receiver.received()).extracting(Received::id).doesNotHaveDuplicates();
      assertThat(receiver.mostAtOnce()).isOne();
    }
  }

  @Test
  void whatNobodyTakesIsDeadAndCanBeSentAgain() throws Exception {
    Asker asker = published("6004");
    try (Receiver receiver = new Receiver().answering(503)) {
      String id = subscribed(asker, receiver, "").getString("subscription.id");
      States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
      awaitReceived(receiver, 3); // as many attempts as are made here
      await()
          .untilAsserted(
              () ->
                  deliveries(asker, id, "dead")
                      .body("items.failure", is(List.of("answered 503")))
                      .body("items.attempts", is(List.of(3))));
      assertThat(receiver.received())
          .extracting(Received::id)
          .containsOnly(receiver.received().get(0).id());
      receiver.answering(200);
      States.publish(asker.budget(asker.proposal(), 44));
      awaitReceived(receiver, 4);
      String redelivery =
          path(asker)
              + "/"
              + id
              + "/deliveries/"
              + deliveries(asker, id, "dead").extract().jsonPath().getLong("items[0].sequence")
              + "/redelivery";
      given().filter(CONTRACT).post(redelivery).then().statusCode(204);
      awaitReceived(receiver, 5);
      assertThat(receiver.received().get(4).id()).isEqualTo(receiver.received().get(0).id());
      await().untilAsserted(() -> deliveries(asker, id, "dead").body("items", hasSize(0)));
      given().filter(CONTRACT).post(redelivery).then().statusCode(409);
    }
  }

  @Test
  void aRedirectionIsAFailureAndIsNotFollowed() throws Exception {
    Asker asker = published("6005");
    try (Receiver receiver = new Receiver().answering(307)) {
      String id = subscribed(asker, receiver, "").getString("subscription.id");
      States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
      await()
          .untilAsserted(
              () ->
                  deliveries(asker, id, "dead").body("items.failure", is(List.of("answered 307"))));
      assertThat(receiver.received()).hasSize(3);
    }
  }

  @Test
  void whoAsksForBandsIsToldOnlyWhenOneIsLeft() throws Exception {
    Asker asker = published("6006");
    try (Receiver receiver = new Receiver()) {
      subscribed(asker, receiver, ",\"toldOf\":\"bands\",\"rules\":[\"net-operating-result\"]");
      // 170 017 / 9 832 526 = 1.7291 %: another value, the same band
      States.publish(asker.budget(asker.proposal(), 43, Asker.withIncome2025("1000000")));
      States.publish(asker.budgetWithMoreTax(asker.proposal(), 44));
      awaitReceived(receiver, 1);
      assertThat(receiver.received().get(0).budget()).isEqualTo(44);
    }
  }

  @Test
  void whoAsksForAVersionIsNotToldOfOthers() throws Exception {
    Asker asker = published("6007");
    VersionKey other = asker.version("other");
    States.publish(asker.investment(other, 1));
    States.publish(asker.budget(other, 1));
    given().get(read(asker, other) + "?after=budget:1,investment:1").then().statusCode(200);
    try (Receiver receiver = new Receiver()) {
      subscribed(asker, receiver, ",\"version\":\"other\",\"language\":\"en\"");
      States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
      States.publish(asker.budgetWithMoreTax(other, 2));
      awaitReceived(receiver, 1);
      assertThat(receiver.received().get(0).json().getString("data.version")).isEqualTo("other");
      assertThat(receiver.received().get(0).json().getString("data.change.status.rules[0].name"))
          .isEqualTo("en net-operating-result");
    }
  }

  /** As a gateway that starts again sees it, and another replica. */
  @Test
  void whatWasNotedIsNotNotedAgain() throws Exception {
    Asker asker = published("6008");
    try (Receiver receiver = new Receiver()) {
      String id = subscribed(asker, receiver, "").getString("subscription.id");
      States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
      awaitReceived(receiver, 1);
      recorder.changed(new VersionChange(null, view.find(asker.proposal()).orElseThrow()));
      States.publish(asker.budget(asker.proposal(), 44));
      awaitReceived(receiver, 2);
      assertThat(receiver.received()).extracting(Received::budget).containsExactly(43L, 44L);
      deliveries(asker, id, "dead").body("items", hasSize(0));
    }
  }

  @Test
  void theSecretIsShownOnceAndTheSubscriptionUntilItIsNoMore() throws Exception {
    Asker asker = published("6009");
    try (Receiver receiver = new Receiver()) {
      JsonPath created = subscribed(asker, receiver, "");
      assertThat(created.getString("secret")).startsWith("whsec_");
      String one = path(asker) + "/" + created.getString("subscription.id");
      given()
          .filter(CONTRACT)
          .get(one)
          .then()
          .statusCode(200)
          .body("target", is(receiver.address()))
          .body("toldOf", is("changes"))
          .body("secret", nullValue());
      given().filter(CONTRACT).get(path(asker)).then().body("items", hasSize(1));
      given().get("/municipalities/6010/subscriptions").then().body("items", hasSize(0));
      given().get(one.replace("6009", "6010")).then().statusCode(404);
      given().filter(CONTRACT).delete(one).then().statusCode(204);
      given().filter(CONTRACT).get(one).then().statusCode(404);
      States.publish(asker.budgetWithMoreTax(asker.proposal(), 43));
      given().get(read(asker, asker.proposal()) + "?after=budget:43").then().statusCode(200);
      assertThat(receiver.received()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                     | 400 | target",
        "{\"target\":\"not an address\"}                        | 400 | target",
        "{\"target\":\"ftp://example.com\"}                     | 422 | target",
        "{\"target\":\"http://user@127.0.0.1/\"}                | 422 | target",
        "{\"target\":\"http://nowhere.invalid/\"}               | 422 | target",
        "{\"target\":\"http://127.0.0.1/\",\"plan\":\"\"}       | 400 | plan",
        "{\"target\":\"http://127.0.0.1/\",\"language\":\"se\"} | 400 | language",
        "{\"target\":\"http://127.0.0.1/\",\"rules\":[\"\"]}    | 400 | rules[0]",
      })
  void aSubscriptionThatCannotBeIsRefused(String body, int status, String field) {
    subscribe(new Asker("6011"), body)
        .statusCode(status)
        .body("violations[0].field", startsWith(field));
  }

  @Test
  void whatIsNoSubscriptionIsNotFound() {
    given().get("/municipalities/asker/subscriptions").then().statusCode(404);
    given().get("/municipalities/6011/subscriptions/x").then().statusCode(404);
  }
}
