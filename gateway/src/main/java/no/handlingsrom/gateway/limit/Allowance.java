package no.handlingsrom.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * How many requests each of many senders may send: a bucket of tokens per sender. A sender that was
 * quiet until its bucket is full again is forgotten, which changes nothing for it.
 */
final class Allowance {

  private static final int MOST_SENDERS = 100_000;

  private final int perSecond;
  private final int burst;
  private final Cache<String, Bucket> buckets;

  /**
   * @param perSecond in the long run; 0 for no limit
   * @param burst at once, at least 1
   */
  Allowance(int perSecond, int burst) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_SENDERS)
            .expireAfterAccess(Duration.ofSeconds(1L + burst / Math.max(1, perSecond)))
            .build();
  }

  /** Zero when the request may pass, otherwise how long the sender should wait. */
  Duration take(String sender) {
    if (perSecond == 0) {
      return Duration.ZERO;
    }
    ConsumptionProbe probe =
        buckets.get(sender, absent -> bucket()).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
