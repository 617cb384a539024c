package no.handlingsrom.budget.rolling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The years of a plan and of the one it is rolled into, which begins a year later and is as long.
 *
 * @param firstYear first year of the old plan
 * @param count years of either plan, at least two
 */
record Span(int firstYear, int count) {

  Span {
    if (count < 2) {
      throw new IllegalArgumentException("a plan of one year has no year to go on from");
    }
  }

  /** The second year of the old plan and first of the new. */
  int base() {
    return firstYear + 1;
  }

  int lastOldYear() {
    return firstYear + count - 1;
  }

  List<Integer> newYears() {
    return IntStream.range(base(), base() + count).boxed().toList();
  }

  /** The year of the old plan that a year of the new one continues: the same, or the last. */
  int oldYear(int year) {
    return Math.min(year, lastOldYear());
  }

  /** Whether a year is new, so that it continues the last year of the old plan. */
  boolean isExtension(int year) {
    return year > lastOldYear();
  }
}
