package no.handlingsrom.indicator;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Who revises what exists says which revision was read, so that nobody overwrites another. */
@QuarkusTest
class PreconditionTest {

  @Test
  void indicatorIsRevisedByWhoHasReadIt() {
    Indicators any = Indicators.withLevelRule("9631");
    revisedOnce(any, "/indicators/maintenance", Indicators.indicator("maintenance", ""));
  }

  @Test
  void ruleIsRevisedByWhoHasReadIt() {
    Indicators any = Indicators.withLevelRule("9632");
    revisedOnce(any, "/fiscal-rule-definitions/upkeep", Indicators.rule("upkeep"));
  }

  private static void revisedOnce(Indicators any, String path, String body) {
    any.get(path).header("ETag", is("\"1\""));
    any.putUntagged(path, body)
        .statusCode(428)
        .contentType("application/problem+json")
        .body("violations.field", hasItem("If-Match"));
    put(any, path, body, "\"2\"").statusCode(412);
    put(any, path, body, "\"1\"").statusCode(200).header("ETag", is("\"2\""));
    put(any, path, body, "\"1\"").statusCode(412);
    any.get(path + "/revisions").body("items.size()", is(2));
  }

  private static ValidatableResponse put(Indicators any, String path, String body, String tag) {
    return any.request()
        .header("If-Match", tag)
        .contentType(ContentType.JSON)
        .body(body)
        .put(path)
        .then();
  }
}
