package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Bane: the values required on the way to the targets, in straight lines between the base value,
 * the points of a given path and the targets.
 */
final class Path {

  /**
   * A required value, kept as a fraction so that comparing needs no division.
   *
   * @param denominator positive
   */
  record Requirement(BigDecimal numerator, BigDecimal denominator) {

    /** Whether a value lies below, on or above it: −1, 0 or 1. */
    int compare(BigDecimal value) {
      return value.multiply(denominator).compareTo(numerator);
    }

    BigDecimal shown() {
      return Wording.shown(numerator, denominator);
    }
  }

  private Path() {}

  /** What is required at a period before the last target; empty when the path has no beginning. */
  static Optional<Requirement> to(Yardstick yardstick, List<Reading> series, Period period) {
    TreeMap<Long, BigDecimal> points = new TreeMap<>();
    Optional<Reading> start = start(yardstick, series, period);
    start.ifPresent(reading -> points.put(reading.period().endMonth(), reading.value()));
    yardstick.path().forEach(point -> points.put(endOf(point.year()), point.value()));
    for (Target target : yardstick.targets()) {
      if (!target.isRelative()) {
        points.put(endOf(target.year()), target.value());
      } else {
        baseValue(yardstick, series)
            .ifPresent(base -> points.put(endOf(target.year()), target.level(base)));
      }
    }
    long at = period.endMonth();
    var before = points.floorEntry(at);
    var after = points.higherEntry(at);
    if (before == null || after == null) {
      return Optional.empty();
    }
    BigDecimal length = BigDecimal.valueOf(after.getKey() - before.getKey());
    BigDecimal gone = BigDecimal.valueOf(at - before.getKey());
    BigDecimal rise = after.getValue().subtract(before.getValue());
    return Optional.of(
        new Requirement(before.getValue().multiply(length).add(rise.multiply(gone)), length));
  }

  /** The base year, or else the first comparable value; it lies before the period. */
  private static Optional<Reading> start(Yardstick yardstick, List<Reading> series, Period period) {
    return series.stream()
        .filter(Reading::isMeasured)
        .filter(reading -> reading.period().compareTo(period) < 0)
        .filter(
            reading ->
                yardstick.baseYear() == null
                    || reading.period().equals(Period.ofYear(yardstick.baseYear())))
        .filter(reading -> !yardstick.isBroken(reading.period(), period))
        .findFirst();
  }

  private static Optional<BigDecimal> baseValue(Yardstick yardstick, List<Reading> series) {
    Period baseYear = Period.ofYear(yardstick.baseYear());
    return series.stream()
        .filter(reading -> reading.isMeasured() && reading.period().equals(baseYear))
        .map(Reading::value)
        .findFirst();
  }

  private static long endOf(int year) {
    return year * 12L + 12;
  }
}
