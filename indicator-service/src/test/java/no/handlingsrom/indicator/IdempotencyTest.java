package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** A repeated request with the same key takes effect once. */
@QuarkusTest
class IdempotencyTest {

  @Test
  void sameKeyAndBodyGiveTheSameAnswerAndOneVintage() {
    Indicators any = Indicators.withLevelRule("9841");
    Response first = observe(any, "key-1", "127.50");
    Response second = observe(any, "key-1", "127.50");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    any.get("/observations?vintages=all").body("items", hasSize(1)).body("sequence", is(4));
  }

  @Test
  void sameKeyWithAnotherBodyIsRefused() {
    Indicators any = Indicators.withLevelRule("9842");
    observe(any, "key-1", "127.50");
    assertThat(observe(any, "key-1", "127.60").statusCode()).isEqualTo(422);
    any.get("/observations?vintages=all").body("items", hasSize(1)).body("sequence", is(4));
  }

  @Test
  void failuresAreNotKept() {
    Indicators any = Indicators.withLevelRule("9843");
    assertThat(observe(any, "key-1", "\"127\"").statusCode()).isEqualTo(400);
    assertThat(observe(any, "key-1", "127").statusCode()).isEqualTo(201);
  }

  @Test
  void repeatedDefinitionGivesTheSameAnswer() {
    Indicators any = new Indicators("9844");
    Response first = define(any);
    Response second = define(any);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location")).isNotNull();
  }

  @Test
  void repeatedRevisionIsOneRevision() {
    Indicators any = Indicators.withLevelRule("9845");
    Response first = revise(any);
    Response second = revise(any);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.asString()).isEqualTo(first.asString());
    any.get("/fiscal-rule-definitions/upkeep/revisions").body("items", hasSize(2));
  }

  private static Response observe(Indicators any, String key, String value) {
    return any.request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(
            "{\"observations\":[{\"subject\":\"rule:upkeep\",\"year\":2024,\"kind\":\"account\",\"value\":%s,\"source\":\"s\"}]}"
                .formatted(value))
        .post("/observations");
  }

  private static Response define(Indicators any) {
    return any.request()
        .header("Idempotency-Key", "key-1")
        .contentType(ContentType.JSON)
        .body("{\"code\":\"absence\",\"names\":{\"nb\":\"x\",\"en\":\"x\"},\"unit\":\"percent\"}")
        .post("/indicators");
  }

  private static Response revise(Indicators any) {
    return any.request()
        .header("If-Match", "\"1\"")
        .header("Idempotency-Key", "key-1")
        .contentType(ContentType.JSON)
        .body(Indicators.rule("upkeep"))
        .put("/fiscal-rule-definitions/upkeep");
  }
}
