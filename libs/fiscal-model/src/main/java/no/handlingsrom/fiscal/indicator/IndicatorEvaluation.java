package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;

/**
 * Vurdering av måloppnåelse: each value against the target of its time. The method is told in
 * {@code docs/rules/indicator-evaluation.md}.
 */
public final class IndicatorEvaluation {

  private final Yardstick yardstick;
  private final List<Reading> series;

  /**
   * @param series readings of periods of one kind, one per period
   */
  public IndicatorEvaluation(Yardstick yardstick, List<Reading> series) {
    this.yardstick = yardstick;
    this.series = series.stream().sorted(Comparator.comparing(Reading::period)).toList();
  }

  /** Judges one reading of the series. */
  public Assessment assess(Reading reading) {
    if (!reading.isMeasured()) {
      return notAssessable(Wording.noValue(reading), null, null);
    }
    BandClass band = band(reading.value());
    if (!yardstick.targets().isEmpty()) {
      return againstTarget(reading, band);
    }
    if (band == null) {
      return notAssessable(Wording.noTarget(), null, null);
    }
    return new Assessment(
        switch (band) {
          case DESIRED -> Verdict.REACHED;
          case LOWEST_ACCEPTABLE -> Verdict.ON_TRACK;
          case NOT_APPROVED -> Verdict.OFF_TRACK;
        },
        Wording.band(reading.value(), band.names()),
        null,
        null,
        null,
        band);
  }

  /** Where the series is heading at one of its readings. */
  public Development develop(Reading reading) {
    return new TrendLine(yardstick, series).at(reading);
  }

  private BandClass band(BigDecimal value) {
    return yardstick.thresholds().stream()
        .filter(band -> band.holds(value))
        .map(Band::bandClass)
        .findFirst()
        .orElse(null);
  }

  private Assessment againstTarget(Reading reading, BandClass band) {
    Target target = targetOf(reading.period());
    BigDecimal base = null;
    if (target.isRelative()) {
      Period baseYear = Period.ofYear(yardstick.baseYear());
      Optional<Reading> found = baseReading(baseYear);
      if (found.isEmpty()) {
        return notAssessable(Wording.noBaseValue(yardstick.baseYear()), target, band);
      }
      if (yardstick.isBroken(baseYear, reading.period())) {
        return notAssessable(Wording.brokenSinceBase(yardstick.baseYear()), target, band);
      }
      base = found.get().value();
    }
    BigDecimal level = target.level(base);
    boolean met = target.isMetBy(reading.value(), base, yardstick.direction());
    boolean due = target.year() == null || reading.period().endMonth() >= target.year() * 12L + 12;
    if (met || due) {
      return new Assessment(
          met ? Verdict.REACHED : Verdict.OFF_TRACK,
          Wording.target(met, reading.value(), level, target.year()),
          level,
          target.year(),
          null,
          band);
    }
    return onPath(reading, target, level, band);
  }

  private Assessment onPath(Reading reading, Target target, BigDecimal level, BandClass band) {
    Optional<Path.Requirement> found = Path.to(yardstick, series, reading.period());
    if (found.isEmpty()) {
      return new Assessment(
          Verdict.NOT_ASSESSABLE, Wording.noStart(), level, target.year(), null, band);
    }
    Path.Requirement required = found.get();
    boolean on = yardstick.direction().goodness(required.compare(reading.value())) >= 0;
    return new Assessment(
        on ? Verdict.ON_TRACK : Verdict.OFF_TRACK,
        Wording.path(on, reading.value(), required.shown(), level, target.year()),
        level,
        target.year(),
        required.shown(),
        band);
  }

  /** The next target not before the period; after the last one, that one still holds. */
  private Target targetOf(Period period) {
    List<Target> targets = yardstick.targets();
    return targets.stream()
        .filter(target -> target.year() == null || period.endMonth() <= target.year() * 12L + 12)
        .findFirst()
        .orElse(targets.get(targets.size() - 1));
  }

  private Optional<Reading> baseReading(Period baseYear) {
    return series.stream()
        .filter(reading -> reading.isMeasured() && reading.period().equals(baseYear))
        .findFirst();
  }

  private static Assessment notAssessable(Labels reason, Target target, BandClass band) {
    return new Assessment(
        Verdict.NOT_ASSESSABLE, reason, null, target == null ? null : target.year(), null, band);
  }
}
