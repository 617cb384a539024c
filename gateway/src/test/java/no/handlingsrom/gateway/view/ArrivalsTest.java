package no.handlingsrom.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  private final Arrivals arrivals = new Arrivals();
  private final AtomicBoolean arrived = new AtomicBoolean();

  @Test
  void whatHasArrivedIsNotWaitedFor() {
    arrived.set(true);
    assertThat(await(Duration.ofMinutes(1))).isCompletedWithValue(true);
    assertThat(arrivals.waiting()).isZero();
  }

  @Test
  void waiterIsToldWhenItArrives() {
    CompletableFuture<Boolean> outcome = await(Duration.ofMinutes(1));
    arrivals.announce();
    assertThat(outcome).isNotDone();
    arrived.set(true);
    arrivals.announce();
    assertThat(outcome).isCompletedWithValue(true);
    assertThat(arrivals.waiting()).isZero();
  }

  @Test
  void waiterGivesUpInTime() {
    assertThat(await(Duration.ofMillis(20))).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(false);
    assertThat(arrivals.waiting()).isZero();
  }

  private CompletableFuture<Boolean> await(Duration atMost) {
    return arrivals.await(arrived::get, atMost).toCompletableFuture();
  }
}
