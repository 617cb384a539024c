package no.handlingsrom.fiscal.scenario;

/**
 * Random numbers by SplitMix64, from the seed of a simulation and the number of a run alone: the
 * same on every machine, and in whatever order the runs are made.
 */
final class SplitMix {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double ULP = 0x1.0p-53;

  private long state;

  SplitMix(long seed, int run) {
    this.state = mixed(seed) ^ mixed(GOLDEN * (run + 1L));
  }

  long nextLong() {
    state += GOLDEN;
    return mixed(state);
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to below 1, each with the same probability. */
  double nextDouble() {
    return (nextLong() >>> 11) * ULP;
  }
}
