package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
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
