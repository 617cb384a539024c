package no.handlingsrom.gateway.subscription;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long is waited between attempts: twice as long each time, and a random part of it more. */
final class Backoff {

  private static final int MOST_DOUBLINGS = 30;

  private final SubscriptionConfig config;

  Backoff(SubscriptionConfig config) {
    this.config = config;
  }

  /**
   * The wait after an attempt that failed.
   *
   * @param attempts made so far, 1 or more
   * @return empty after the last
   */
  Optional<Duration> after(int attempts) {
    if (attempts >= config.attempts()) {
      return Optional.empty();
    }
    long doubled = config.firstWait().toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
    long wait = Math.min(doubled, config.longestWait().toMillis());
    return Optional.of(Duration.ofMillis(wait + ThreadLocalRandom.current().nextLong(wait + 1)));
  }
}
