package no.handlingsrom.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** How long something took each time, in nanoseconds. */
final class Timings {

  private static final double NANOS_PER_MILLI = 1e6;

  private final long[] sorted;

  Timings(long... nanos) {
    this.sorted = nanos.clone();
    Arrays.sort(sorted);
  }

  /**
   * The least time that this percentage of all did not exceed.
   *
   * @param percentile 0 is the fastest, 50 the median, 100 the slowest
   */
  long at(int percentile) {
    int rank = (int) Math.ceil(percentile / 100.0 * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }

  static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / NANOS_PER_MILLI);
  }
}
