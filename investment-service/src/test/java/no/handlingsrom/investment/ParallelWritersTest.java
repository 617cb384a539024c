package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
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

  private static final int CHANGES = 40;

  @Test
  void numbersHaveNoGapsAndTotalsAreComplete() throws Exception {
    Investment investment = Investment.withDraft("9871");
    assertThat(inParallel(() -> change(investment)))
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(2, CHANGES + 1).boxed().toList());
    investment
        .get("/plans/2024-2027/versions/base/statements/5-5-1?unit=kNOK")
        .body("lines.find { it.code == 'use-of-loans' }.amounts[0]", is(-CHANGES));
  }

  @Test
  void accountBookIsOpenedOnce() throws Exception {
    Investment investment = Investment.withDraft("9872");
    assertThat(inParallel(() -> accounts(investment)))
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(2, CHANGES + 1).boxed().toList());
  }

  private static List<Long> inParallel(Callable<Long> write) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(8);
    try {
      List<Long> sequences = new ArrayList<>();
      for (Future<Long> written :
          writers.invokeAll(IntStream.range(0, CHANGES).mapToObj(i -> write).toList())) {
        sequences.add(written.get());
      }
      return sequences;
    } finally {
      writers.shutdown();
    }
  }

  private static long change(Investment investment) {
    return investment
        .change("base", "{\"year\":2024,\"line\":\"use-of-loans\",\"amount\":-1000}")
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("sequence");
  }

  private static long accounts(Investment investment) {
    return investment
        .post(
            "/account-books/2022/investment/changes",
            "{\"title\":\"Regnskap\",\"entries\":"
                + "[{\"year\":2022,\"line\":\"use-of-loans\",\"amount\":-1000}]}")
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("sequence");
  }
}
