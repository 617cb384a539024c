package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** A repeated request with the same key takes effect once. */
@QuarkusTest
class IdempotencyTest {

  private static final String CHANGES = Investment.path("base") + "/changes";

  @Test
  void sameKeyAndBodyGiveTheSameAnswerAndOneChange() {
    Investment investment = Investment.withDraft("9831");
    Response first = post(investment, "", 100);
    Response second = post(investment, "", 100);
    Response later = post(investment, "?after=budget:1", 100);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(later.asString()).isEqualTo(first.asString());
    investment.get(CHANGES).body("items", hasSize(2));
  }

  @Test
  void sameKeyWithAnotherBodyIsRefused() {
    Investment investment = Investment.withDraft("9832");
    post(investment, "", 100);
    post(investment, "", 200)
        .then()
        .statusCode(422)
        .body("type", is("https://handlingsrom.no/problems/idempotency-key-reused"));
    investment.get(CHANGES).body("items", hasSize(2));
  }

  @Test
  void failuresAreNotKept() {
    Investment investment = Investment.withDraft("9833");
    post(investment, "", "1.005")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("entries[0].amount"));
    assertThat(post(investment, "", 100).statusCode()).isEqualTo(201);
  }

  private static Response post(Investment investment, String query, Object amount) {
    return investment
        .request()
        .header("Idempotency-Key", "key-1")
        .contentType(ContentType.JSON)
        .body(
            "{\"title\":\"x\",\"entries\":[{\"year\":2025,\"line\":\"use-of-loans\",\"amount\":%s}]}"
                .formatted(amount))
        .post(CHANGES + query);
  }
}
