package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * Trendlinje: the straight line of least squares through the last comparable values. All
 * comparisons are exact; only what is shown is rounded.
 */
final class TrendLine {

  private static final int LEAST = 3;
  private static final int MOST = 5;
  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  private final Yardstick yardstick;
  private final List<Reading> series;

  TrendLine(Yardstick yardstick, List<Reading> series) {
    this.yardstick = yardstick;
    this.series = series;
  }

  Development at(Reading reading) {
    if (!reading.isMeasured()) {
      return Development.notAssessable(Wording.noValue(reading));
    }
    if (yardstick.direction() == null) {
      return Development.notAssessable(Wording.noDirection());
    }
    List<Reading> until =
        series.stream()
            .filter(Reading::isMeasured)
            .filter(earlier -> earlier.period().compareTo(reading.period()) <= 0)
            .toList();
    List<Reading> comparable =
        until.stream()
            .filter(earlier -> !yardstick.isBroken(earlier.period(), reading.period()))
            .toList();
    if (comparable.size() < LEAST) {
      return Development.notAssessable(Wording.tooFew(LEAST, comparable.size() < until.size()));
    }
    return fitted(comparable.subList(Math.max(0, comparable.size() - MOST), comparable.size()));
  }

  private Development fitted(List<Reading> window) {
    Period from = window.get(0).period();
    Period to = window.get(window.size() - 1).period();
    BigDecimal n = BigDecimal.valueOf(window.size());
    BigDecimal sumX = BigDecimal.ZERO;
    BigDecimal sumY = BigDecimal.ZERO;
    BigDecimal sumXx = BigDecimal.ZERO;
    BigDecimal sumXy = BigDecimal.ZERO;
    for (Reading reading : window) {
      BigDecimal x = BigDecimal.valueOf(reading.period().since(from));
      sumX = sumX.add(x);
      sumY = sumY.add(reading.value());
      sumXx = sumXx.add(x.multiply(x));
      sumXy = sumXy.add(x.multiply(reading.value()));
    }
    BigDecimal denominator = n.multiply(sumXx).subtract(sumX.multiply(sumX));
    BigDecimal change =
        n.multiply(sumXy)
            .subtract(sumX.multiply(sumY))
            .multiply(BigDecimal.valueOf(to.since(from)));
    BigDecimal tolerance =
        yardstick.steadyWithin() == null
            ? sumY.abs().multiply(PERCENT)
            : yardstick.steadyWithin().multiply(n);
    boolean steady = change.abs().multiply(n).compareTo(tolerance.multiply(denominator)) <= 0;
    return new Development(
        steady ? Trend.STAGNANT : heading(change),
        Wording.development(
            Wording.shown(change, denominator), from, to, Wording.shown(tolerance, n)),
        from,
        to,
        Wording.shown(change, denominator));
  }

  private Trend heading(BigDecimal change) {
    return yardstick.direction().goodness(change.signum()) > 0 ? Trend.POSITIVE : Trend.DECLINING;
  }
}
