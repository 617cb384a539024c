package no.handlingsrom.gateway.view;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lets readers wait until the view is as they want it, without a thread for each. */
public final class Arrivals {

  private record Waiter(BooleanSupplier condition, CompletableFuture<Boolean> outcome) {
    void check() {
      if (condition.getAsBoolean()) {
        outcome.complete(true);
      }
    }
  }

  private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();

  /** Completes with true as soon as the condition holds, with false after the time given. */
  public CompletionStage<Boolean> await(BooleanSupplier condition, Duration atMost) {
    Waiter waiter = new Waiter(condition, new CompletableFuture<>());
    waiters.add(waiter);
    waiter.check();
    waiter.outcome().completeOnTimeout(false, atMost.toMillis(), TimeUnit.MILLISECONDS);
    return waiter.outcome().whenComplete((outcome, failure) -> waiters.remove(waiter));
  }

  void announce() {
    waiters.forEach(Waiter::check);
  }

  int waiting() {
    return waiters.size();
  }
}
