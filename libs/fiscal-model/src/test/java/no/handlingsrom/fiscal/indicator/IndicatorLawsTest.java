package no.handlingsrom.fiscal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IndicatorLawsTest {

  private static final int FIRST_YEAR = 2015;

  @Property
  void everyVerdictAndTrendHasAReason(
      @ForAll Direction direction,
      @ForAll @Size(min = 1, max = 8) List<@From("values") BigDecimal> values,
      @ForAll("values") BigDecimal target,
      @ForAll @IntRange(min = 2016, max = 2030) int year) {
    Yardstick yardstick = yardstick(direction, target, year, List.of());
    IndicatorEvaluation evaluation = evaluation(yardstick, values);
    for (Reading reading : series(values)) {
      assertThat(evaluation.assess(reading).reason().en()).isNotBlank();
      assertThat(evaluation.develop(reading).reason().nb()).isNotBlank();
    }
  }

  @Property
  void turningDirectionAndSignChangesNothing(
      @ForAll @Size(min = 1, max = 8) List<@From("values") BigDecimal> values,
      @ForAll("values") BigDecimal target,
      @ForAll @IntRange(min = 2016, max = 2030) int year) {
    List<BigDecimal> turned = values.stream().map(BigDecimal::negate).toList();
    IndicatorEvaluation higher =
        evaluation(yardstick(Direction.HIGHER_IS_BETTER, target, year, List.of()), values);
    IndicatorEvaluation lower =
        evaluation(yardstick(Direction.LOWER_IS_BETTER, target.negate(), year, List.of()), turned);
    Reading last = last(values);
    Reading turnedLast = last(turned);
    assertThat(lower.assess(turnedLast).verdict()).isEqualTo(higher.assess(last).verdict());
    assertThat(lower.develop(turnedLast).trend()).isEqualTo(higher.develop(last).trend());
  }

  @Property
  void betterValueIsNeverJudgedWorse(
      @ForAll @Size(min = 1, max = 6) List<@From("values") BigDecimal> values,
      @ForAll("values") BigDecimal target,
      @ForAll @IntRange(min = 2016, max = 2030) int year,
      @ForAll("improvements") BigDecimal improvement) {
    Yardstick yardstick = yardstick(Direction.HIGHER_IS_BETTER, target, year, List.of());
    List<BigDecimal> better = new ArrayList<>(values);
    better.set(values.size() - 1, values.get(values.size() - 1).add(improvement));
    Verdict before = evaluation(yardstick, values).assess(last(values)).verdict();
    Verdict after = evaluation(yardstick, better).assess(last(better)).verdict();
    if (before != Verdict.NOT_ASSESSABLE) {
      assertThat(after).isLessThanOrEqualTo(before);
    }
  }

  @Property
  void unitDoesNotChangeTheTrend(
      @ForAll Direction direction,
      @ForAll @Size(min = 1, max = 8) List<@From("values") BigDecimal> values,
      @ForAll @IntRange(min = 1, max = 5000) int factor) {
    Yardstick plain = IndicatorEvaluationTest.yardstick(direction, List.of(), List.of());
    List<BigDecimal> scaled =
        values.stream().map(value -> value.multiply(BigDecimal.valueOf(factor))).toList();
    assertThat(evaluation(plain, scaled).develop(last(scaled)).trend())
        .isEqualTo(evaluation(plain, values).develop(last(values)).trend());
  }

  @Property
  void breakBeforeTheLastTwoValuesStopsEveryTrend(
      @ForAll Direction direction,
      @ForAll @Size(min = 2, max = 8) List<@From("values") BigDecimal> values,
      @ForAll @IntRange(min = 0, max = 1) int sinceBreak) {
    int year = FIRST_YEAR + values.size() - 1 - sinceBreak;
    Yardstick broken =
        IndicatorEvaluationTest.yardstick(
            direction,
            List.of(),
            List.of(),
            null,
            List.of(IndicatorEvaluationTest.brokenFrom(String.valueOf(year))));
    assertThat(evaluation(broken, values).develop(last(values)).trend())
        .isEqualTo(Trend.NOT_ASSESSABLE);
  }

  @Property
  void valueOnTheStraightPathIsOnTrack(
      @ForAll Direction direction,
      @ForAll @IntRange(min = -1000, max = 1000) int start,
      @ForAll @IntRange(min = 1, max = 100) int step,
      @ForAll @IntRange(min = 1, max = 9) int years) {
    int rise = direction == Direction.HIGHER_IS_BETTER ? step : -step;
    Yardstick yardstick =
        yardstick(direction, BigDecimal.valueOf(start + 10L * rise), FIRST_YEAR + 10, List.of());
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i <= years; i++) {
      values.add(BigDecimal.valueOf(start + (long) i * rise));
    }
    assertThat(evaluation(yardstick, values).assess(last(values)).verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Provide
  Arbitrary<BigDecimal> values() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000"), new BigDecimal("1000"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<BigDecimal> improvements() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("2000")).ofScale(2);
  }

  private static Yardstick yardstick(
      Direction direction, BigDecimal target, int year, List<SeriesBreak> breaks) {
    return IndicatorEvaluationTest.yardstick(
        direction,
        List.of(new Target(year, target, true, TargetBasis.LEVEL)),
        List.of(),
        null,
        breaks);
  }

  private static IndicatorEvaluation evaluation(Yardstick yardstick, List<BigDecimal> values) {
    return new IndicatorEvaluation(yardstick, series(values));
  }

  private static List<Reading> series(List<BigDecimal> values) {
    List<Reading> series = new ArrayList<>();
    for (BigDecimal value : values) {
      series.add(new Reading(Period.ofYear(FIRST_YEAR + series.size()), value, null));
    }
    return series;
  }

  private static Reading last(List<BigDecimal> values) {
    List<Reading> series = series(values);
    return series.get(series.size() - 1);
  }
}
