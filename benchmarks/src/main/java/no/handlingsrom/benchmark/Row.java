package no.handlingsrom.benchmark;

/**
 * A line of the table of a benchmark.
 *
 * @param what was measured
 * @param timings of it
 * @param baseline what it is divided by; {@code null} for a baseline itself
 */
record Row(String what, Timings timings, Timings baseline) {

  /** A line of a Markdown table. */
  String markdown() {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            what,
            Timings.millis(timings.at(0)),
            Timings.millis(timings.at(50)),
            Timings.millis(timings.at(99)),
            Timings.millis(timings.at(100)),
            baseline == null
                ? "1"
                : "%.1f (p99 %.1f)"
                    .formatted(
                        (double) timings.at(50) / baseline.at(50),
                        (double) timings.at(99) / baseline.at(99)));
  }
}
