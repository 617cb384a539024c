package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import no.handlingsrom.kit.idempotency.AnswerRetention;
import org.junit.jupiter.api.Test;

/** A repeated request with the same key takes effect once. */
@QuarkusTest
class IdempotencyTest {

  private static final String CHANGES = "/plans/2024-2027/versions/base/operating/changes";

  @Inject AnswerRetention retention;
  @Inject DataSource dataSource;

  @Test
  void sameKeyAndBodyGiveTheSameAnswerAndOneChange() {
    Budget budget = Budget.withDraft("9921");
    Response first = post(budget, "key-1", 100);
    Response second = post(budget, "key-1", 100);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location")).isNotNull();
    budget.get(CHANGES).body("items", hasSize(2));
  }

  @Test
  void sameKeyWithAnotherBodyIsRefused() {
    Budget budget = Budget.withDraft("9922");
    post(budget, "key-1", 100);
    assertThat(post(budget, "key-1", 200).statusCode()).isEqualTo(422);
    budget.get(CHANGES).body("items", hasSize(2));
  }

  @Test
  void failuresAreNotKept() {
    Budget budget = Budget.withDraft("9923");
    post(budget, "key-1", "1.005")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("entries[0].amount"));
    assertThat(post(budget, "key-1", 100).statusCode()).isEqualTo(201);
  }

  @Test
  void answerIsForgottenAfterAWeekAndNotBefore() throws SQLException {
    Budget budget = Budget.withDraft("4123");
    assertThat(post(budget, "old", 100).statusCode()).isEqualTo(201);
    assertThat(post(budget, "new", 100).statusCode()).isEqualTo(201);
    age("old", Duration.ofDays(7).plusMinutes(1));
    age("new", Duration.ofDays(7).minusMinutes(1));
    retention.forget();
    assertThat(post(budget, "old", 200).statusCode()).isEqualTo(201); // another request now
    assertThat(post(budget, "new", 200).statusCode()).isEqualTo(422);
    budget.get(CHANGES).body("items", hasSize(4));
  }

  private void age(String key, Duration age) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update idempotent_answer set answered_at = ? where municipality = '4123'"
                    + " and key = ?")) {
      update.setObject(1, Instant.now().minus(age).atOffset(ZoneOffset.UTC));
      update.setString(2, key);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static Response post(Budget budget, String key, Object amount) {
    return budget
        .request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(
            "{\"title\":\"x\",\"entries\":[{\"year\":2025,\"unit\":\"skole\",\"amount\":%s}]}"
                .formatted(amount))
        .post(CHANGES);
  }
}
