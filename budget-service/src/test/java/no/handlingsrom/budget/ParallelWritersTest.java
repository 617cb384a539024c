package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Writers at the same time lose nothing, double nothing and leave no gap in the numbers. */
@QuarkusTest
class ParallelWritersTest {

  private static final int WRITERS = 8;
  private static final int CHANGES = 80;

  @Test
  void numbersHaveNoGapsAndTotalsAreComplete() throws Exception {
    Budget budget = Budget.withDraft("9951");
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<Long>> posted =
          writers.invokeAll(
              IntStream.range(0, CHANGES)
                  .<Callable<Long>>mapToObj(i -> () -> post(budget))
                  .toList());
      List<Long> sequences = new ArrayList<>();
      for (Future<Long> sequence : posted) {
        sequences.add(sequence.get());
      }
      assertThat(sequences)
          .containsExactlyInAnyOrderElementsOf(
              LongStream.rangeClosed(2, CHANGES + 1).boxed().toList());
    } finally {
      writers.shutdown();
    }
    budget
        .get("/plans/2024-2027/versions/base/statements/5-6?after=budget:81")
        .body("lines.find { it.code == 'wages' }.amounts[0]", is(8000.0f));
  }

  /** Half of them post amounts, half propose measures; every one sends its request twice. */
  @Test
  void hundredWritersLoseNothingAndLeaveEarlierAnswersAlone() throws Exception {
    Budget budget = Budget.withDraft("9899");
    int writers = 100;
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    List<Answer> answers = new ArrayList<>();
    try {
      for (Future<Answer> answer :
          pool.invokeAll(
              IntStream.range(0, writers)
                  .<Callable<Answer>>mapToObj(i -> () -> writeTwiceAndRead(budget, i))
                  .toList())) {
        answers.add(answer.get());
      }
    } finally {
      pool.shutdown();
    }
    assertThat(answers.stream().map(Answer::sequence))
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(2, writers + 1).boxed().toList());
    for (Answer answer : answers) {
      // the n-th change is seen by n - 1 postings of one krone each
      assertThat(answer.statement())
          .contains("\"net-operating-result\"")
          .isEqualTo(statement(budget, answer.time()));
      assertThat(net(budget, answer.time())).isEqualTo((float) (answer.sequence() - 1));
    }
  }

  /**
   * @param statement as it was answered for the time of the change, while others were writing
   */
  private record Answer(long sequence, String time, String statement) {}

  private static Answer writeTwiceAndRead(Budget budget, int writer) {
    String path = "/plans/2024-2027/versions/base/operating/";
    String body =
        writer % 2 == 0
            ? "{\"title\":\"t\",\"entries\":[{\"year\":2024,\"unit\":\"skole\",\"amount\":1}]}"
            : ("{\"id\":\"m%d\",\"title\":\"t\",\"category\":\"new-measures\",\"unit\":\"skole\","
                    + "\"effects\":[{\"year\":2024,\"amount\":1}]}")
                .formatted(writer);
    JsonPath first = null;
    for (int attempt = 0; attempt < 2; attempt++) {
      JsonPath answer =
          budget
              .request()
              .contentType(ContentType.JSON)
              .header("Idempotency-Key", "writer-" + writer)
              .body(body)
              .post(path + (writer % 2 == 0 ? "changes" : "measures"))
              .then()
              .statusCode(201)
              .extract()
              .jsonPath();
      assertThat(first == null || first.getLong("sequence") == answer.getLong("sequence")).isTrue();
      first = answer;
    }
    String time = first.getString("time");
    return new Answer(first.getLong("sequence"), time, statement(budget, time));
  }

  private static String statement(Budget budget, String asOf) {
    return budget
        .get("/plans/2024-2027/versions/base/statements/5-6?asOf=" + asOf)
        .statusCode(200)
        .extract()
        .asString();
  }

  private static float net(Budget budget, String asOf) {
    return JsonPath.from(statement(budget, asOf))
        .getFloat("lines.find { it.code == 'net-operating-result' }.amounts[0]");
  }

  @Test
  void oneOfTwoProposalsWins() throws Exception {
    Budget budget = Budget.withDraft("9952");
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer :
          writers.invokeAll(
              Collections.<Callable<Integer>>nCopies(
                  WRITERS,
                  () ->
                      budget
                          .post("/plans/2024-2027/versions/base/propose")
                          .extract()
                          .statusCode()))) {
        answers.add(answer.get());
      }
      assertThat(answers)
          .containsOnlyOnce(202)
          .filteredOn(status -> status != 202)
          .containsOnly(409);
    } finally {
      writers.shutdown();
    }
  }

  private static long post(Budget budget) {
    return budget
        .change("base", "{\"year\":2024,\"unit\":\"skole\",\"art\":\"010\",\"amount\":100}")
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("sequence");
  }
}
