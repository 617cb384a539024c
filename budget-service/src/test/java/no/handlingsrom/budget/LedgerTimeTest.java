package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import org.junit.jupiter.api.Test;

/** What was known at an instant stays what was known at that instant. */
@QuarkusTest
class LedgerTimeTest {

  @Inject Ledgers ledgers;
  @Inject EntityManager entityManager;

  @Test
  void everyChangeIsLaterThanTheOneBefore() {
    LedgerKey ledger = opened("9961");
    List<Instant> times = new ArrayList<>();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < 50; i++) {
                times.add(ledgers.appendStep(ledger, "step").time());
              }
            });
    assertThat(times).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void anInstantShowsWhatWasRecordedUpToIt() {
    LedgerKey ledger = opened("9962");
    Instant opened = ledgers.head(ledger).orElseThrow().time();
    Instant second = append(ledger);
    Instant third = append(ledger);

    assertThat(ledgers.sequenceAt(ledger, new AsOf(opened))).isEqualTo(1);
    assertThat(ledgers.sequenceAt(ledger, new AsOf(second.minus(1, ChronoUnit.MICROS))))
        .isEqualTo(1);
    assertThat(ledgers.sequenceAt(ledger, new AsOf(second))).isEqualTo(2);
    assertThat(ledgers.sequenceAt(ledger, new AsOf(third))).isEqualTo(3);
  }

  @Test
  void neitherTheFutureNorTheTimeBeforeTheLedgerHasAnAnswer() {
    LedgerKey ledger = opened("9963");
    Instant opened = ledgers.head(ledger).orElseThrow().time();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> ledgers.sequenceAt(ledger, new AsOf(Instant.now().plus(1, ChronoUnit.HOURS))))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ProblemKind.MALFORMED_REQUEST));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ledgers.sequenceAt(ledger, new AsOf(opened.minus(1, ChronoUnit.MICROS))))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ProblemKind.NOT_FOUND));
  }

  @Test
  void aWriterInFlightIsWaitedFor() throws Exception {
    LedgerKey ledger = opened("9964");
    CountDownLatch mayCommit = new CountDownLatch(1);
    CompletableFuture<Instant> recorded = new CompletableFuture<>();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          recorded.complete(ledgers.appendStep(ledger, "step").time());
                          await().until(() -> mayCommit.getCount() == 0);
                        }));
    AsOf asOf = new AsOf(recorded.get());
    CompletableFuture<Long> answer =
        CompletableFuture.supplyAsync(() -> ledgers.sequenceAt(ledger, asOf));

    await().until(this::someoneWaitsForALock);
    assertThat(answer).isNotDone();
    mayCommit.countDown();
    writer.get();
    assertThat(answer.get()).isEqualTo(2);
  }

  private boolean someoneWaitsForALock() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Boolean)
                    entityManager
                        .createNativeQuery(
                            "select exists (select 1 from pg_stat_activity"
                                + " where wait_event_type = 'Lock' and query like '%for share%')")
                        .getSingleResult());
  }

  private LedgerKey opened(String municipality) {
    LedgerKey ledger = LedgerKey.ofAccounts(municipality, 2023);
    QuarkusTransaction.requiringNew()
        .run(() -> ledgers.open(ledger, Change.step("opened"), "year"));
    return ledger;
  }

  private Instant append(LedgerKey ledger) {
    return QuarkusTransaction.requiringNew().call(() -> ledgers.appendStep(ledger, "step").time());
  }
}
