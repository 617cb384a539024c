package no.handlingsrom.fiscal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorEvaluationTest {

  private static final Labels ANY = new Labels("x", "x");

  /** Disposition fund over 10 % (001:3617), 2019–2022 (001:3620). */
  @ParameterizedTest(name = "{0} % → {1}")
  @CsvSource({"10.1, REACHED", "10, OFF_TRACK", "9.9, OFF_TRACK", "14.8, REACHED"})
  void standingTargetIsReachedOrNot(String value, Verdict verdict) {
    Yardstick fund =
        yardstick(
            Direction.HIGHER_IS_BETTER, List.of(standing("10", false)), List.of(), null, List.of());
    assertThat(assess(fund, "2022", value, "2021=18.0").verdict()).isEqualTo(verdict);
  }

  /** Sewage in overflows below 5 % (001:3897). */
  @ParameterizedTest(name = "{0} % → {1}")
  @CsvSource({"4.9, REACHED", "5, OFF_TRACK", "5.1, OFF_TRACK"})
  void lowerIsBetterTurnsTheComparison(String value, Verdict verdict) {
    Yardstick overflow =
        yardstick(
            Direction.LOWER_IS_BETTER, List.of(standing("5", false)), List.of(), null, List.of());
    assertThat(assess(overflow, "2022", value).verdict()).isEqualTo(verdict);
  }

  /**
   * −67 % from 2009 to 2030 (001:5541): of a base of 210 the path is 210 − 140.7 × 12 / 21 = 129.6
   * in 2021 and the target 69.3.
   */
  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource({
    "2021, 129.6,      ON_TRACK",
    "2021, 129.600001, OFF_TRACK",
    "2021, 69.3,       REACHED",
    "2030, 69.3,       REACHED",
    "2030, 69.4,       OFF_TRACK",
    "2031, 69.4,       OFF_TRACK"
  })
  void relativeTargetDrawsAStraightPathFromTheBaseYear(
      String period, String value, Verdict verdict) {
    assertThat(assess(climate(List.of()), period, value, "2009=210").verdict()).isEqualTo(verdict);
  }

  @Test
  void assessmentShowsTargetAndWhatThePathRequires() {
    Assessment assessment = assess(climate(List.of()), "2021", "179", "2009=210");
    assertThat(assessment.target()).isEqualByComparingTo("69.3");
    assertThat(assessment.targetYear()).isEqualTo(2030);
    assertThat(assessment.required()).isEqualByComparingTo("129.6");
    assertThat(assessment.reason().nb())
        .isEqualTo("179 ligger etter banen 129,6 mot målet 69,3 for 2030");
  }

  @Test
  void relativeTargetWithoutBaseValueOrAcrossABreakIsNotAssessable() {
    Assessment noBase = assess(climate(List.of()), "2021", "179", "2010=210");
    assertThat(noBase.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(noBase.reason().en()).isEqualTo("The base year 2009 has no value");
    Assessment broken = assess(climate(List.of(brokenFrom("2015"))), "2021", "60", "2009=210");
    assertThat(broken.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(broken.reason().en()).contains("breaks after the base year 2009");
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource({
    "2021, 10, ON_TRACK", // straight between 2020 = 10 and the milestone 2022 = 10
    "2021, 9,  OFF_TRACK",
    "2023, 25, ON_TRACK", // half way from 10 in 2022 to 40 in 2024
    "2023, 24, OFF_TRACK"
  })
  void givenPathIsFollowedInsteadOfTheStraightOne(String period, String value, Verdict verdict) {
    Yardstick late =
        yardstick(
            Direction.HIGHER_IS_BETTER,
            List.of(target(2024, "40")),
            List.of(new Milestone(2022, new BigDecimal("10"))),
            null,
            List.of());
    assertThat(assess(late, period, value, "2020=10").verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource({
    "2021, 12, REACHED",
    "2021, 11, OFF_TRACK",
    "2022, 16, ON_TRACK", // half way from 12 to 20
    "2022, 15, OFF_TRACK",
    "2024, 19, OFF_TRACK"
  })
  void targetOfTheYearJudgesAndTheNextOneGivesThePath(
      String period, String value, Verdict verdict) {
    Yardstick yearly =
        yardstick(
            Direction.HIGHER_IS_BETTER,
            List.of(target(2021, "12"), target(2023, "20")),
            List.of(),
            null,
            List.of());
    assertThat(assess(yearly, period, value, "2020=10").verdict()).isEqualTo(verdict);
  }

  /** 2020-Q4 = 0 to the end of 2021 = 40: 30 is required after the third quarter. */
  @ParameterizedTest
  @CsvSource({"30, ON_TRACK", "29, OFF_TRACK"})
  void pathRunsThroughTheYearMonthByMonth(String value, Verdict verdict) {
    Yardstick quarterly =
        yardstick(
            Direction.HIGHER_IS_BETTER, List.of(target(2021, "40")), List.of(), null, List.of());
    assertThat(assess(quarterly, "2021-Q3", value, "2020-Q4=0").verdict()).isEqualTo(verdict);
  }

  @Test
  void firstValueHasNoPathYet() {
    Yardstick rising =
        yardstick(
            Direction.HIGHER_IS_BETTER, List.of(target(2024, "40")), List.of(), null, List.of());
    Assessment first = assess(rising, "2020", "10");
    assertThat(first.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(first.reason().en()).isEqualTo("No earlier comparable value to draw the path from");
    assertThat(first.targetYear()).isEqualTo(2024);
  }

  /** Building maintenance: below 100, 100–140, above 140 NOK per m² (001:4463). */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "99,    OFF_TRACK, NOT_APPROVED",
    "100,   ON_TRACK,  LOWEST_ACCEPTABLE",
    "140,   ON_TRACK,  LOWEST_ACCEPTABLE",
    "140.1, REACHED,   DESIRED"
  })
  void thresholdsJudgeWhereThereIsNoTarget(String value, Verdict verdict, BandClass band) {
    Assessment assessment = assess(yardstick(null, List.of(), maintenance()), "2022", value);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.band()).isEqualTo(band);
  }

  @Test
  void nothingToJudgeByAndNoValueAreNotAssessable() {
    Yardstick none = yardstick(null, List.of(), List.of());
    Assessment value = assess(none, "2022", "1");
    assertThat(value.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(value.reason().en()).isEqualTo("The indicator has no target or thresholds");
    Reading missing =
        new Reading(Period.ofYear(2019), null, new Labels("ikke målt", "not measured"));
    Assessment noValue =
        new IndicatorEvaluation(yardstick(null, List.of(), maintenance()), List.of(missing))
            .assess(missing);
    assertThat(noValue.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(noValue.reason().nb()).isEqualTo("2019: ingen verdi – ikke målt");
  }

  /**
   * Sick leave 7.7, 8.4, 9.3 % (001:3676); parts of full-time positions 81.9, 81.4, 82.3
   * (001:3710).
   */
  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
    "LOWER_IS_BETTER,  2020=7.7 2021=8.4 2022=9.3,    DECLINING",
    "HIGHER_IS_BETTER, 2020=7.7 2021=8.4 2022=9.3,    POSITIVE",
    "HIGHER_IS_BETTER, 2020=81.9 2021=81.4 2022=82.3, STAGNANT",
    "HIGHER_IS_BETTER, 2020=100 2021=100 2022=101,    STAGNANT",
    "HIGHER_IS_BETTER, 2020=100 2021=100 2022=102,    POSITIVE",
    "HIGHER_IS_BETTER, 2021=100 2022=102,             NOT_ASSESSABLE"
  })
  void trendIsTheSlopeSeenFromTheWantedDirection(Direction direction, String values, Trend trend) {
    assertThat(develop(yardstick(direction, List.of(), List.of()), values).trend())
        .isEqualTo(trend);
  }

  @Test
  void trendRestsOnTheLastFiveValues() {
    Development development =
        develop(
            yardstick(Direction.HIGHER_IS_BETTER, List.of(), List.of()),
            "2015=900 2016=10 2017=11 2019=13 2021=15 2022=16");
    assertThat(development.trend()).isEqualTo(Trend.POSITIVE);
    assertThat(development.from()).isEqualTo(Period.ofYear(2016));
    assertThat(development.change()).isEqualByComparingTo("6");
    assertThat(development.reason().en())
        .isEqualTo("Change of 6 from 2016 to 2022; up to 0.13 counts as unchanged");
  }

  /** The way of collecting water figures changed in 2022 (001:3859-3861). */
  @Test
  void seriesBreakStopsTheTrend() {
    Yardstick water =
        yardstick(
            Direction.HIGHER_IS_BETTER, List.of(), List.of(), null, List.of(brokenFrom("2022")));
    Development development = develop(water, "2019=70 2020=75 2021=80 2022=90");
    assertThat(development.trend()).isEqualTo(Trend.NOT_ASSESSABLE);
    assertThat(development.reason().en())
        .isEqualTo("Fewer than 3 comparable values since the series broke");
    assertThat(develop(water, "2019=70 2020=75 2021=80").trend()).isEqualTo(Trend.POSITIVE);
  }

  @Test
  void statedToleranceReplacesTheUsualOne() {
    Yardstick tolerant =
        new Yardstick(
            null,
            Direction.HIGHER_IS_BETTER,
            List.of(),
            List.of(),
            List.of(),
            null,
            new BigDecimal("2"),
            List.of());
    assertThat(develop(tolerant, "2020=10 2021=11 2022=12").trend()).isEqualTo(Trend.STAGNANT);
    assertThat(develop(tolerant, "2020=10 2021=11 2022=12.1").trend()).isEqualTo(Trend.POSITIVE);
  }

  private static Yardstick climate(List<SeriesBreak> breaks) {
    return yardstick(
        Direction.LOWER_IS_BETTER,
        List.of(new Target(2030, new BigDecimal("-67"), true, TargetBasis.CHANGE_FROM_BASE_YEAR)),
        List.of(),
        2009,
        breaks);
  }

  private static List<Band> maintenance() {
    BigDecimal low = new BigDecimal("100");
    BigDecimal high = new BigDecimal("140");
    return List.of(
        new Band(BandClass.NOT_APPROVED, null, false, low, false),
        new Band(BandClass.LOWEST_ACCEPTABLE, low, true, high, true),
        new Band(BandClass.DESIRED, high, false, null, false));
  }

  static Yardstick yardstick(Direction direction, List<Target> targets, List<Band> thresholds) {
    return new Yardstick(null, direction, targets, List.of(), thresholds, null, null, List.of());
  }

  static Yardstick yardstick(
      Direction direction,
      List<Target> targets,
      List<Milestone> path,
      Integer baseYear,
      List<SeriesBreak> breaks) {
    return new Yardstick(null, direction, targets, path, List.of(), baseYear, null, breaks);
  }

  static Target target(Integer year, String value) {
    return new Target(year, new BigDecimal(value), true, TargetBasis.LEVEL);
  }

  private static Target standing(String value, boolean inclusive) {
    return new Target(null, new BigDecimal(value), inclusive, TargetBasis.LEVEL);
  }

  static SeriesBreak brokenFrom(String period) {
    return new SeriesBreak(Period.parse(period), ANY);
  }

  private static Assessment assess(
      Yardstick yardstick, String period, String value, String... earlier) {
    List<Reading> series = new ArrayList<>(readings(String.join(" ", earlier)));
    Reading reading = new Reading(Period.parse(period), new BigDecimal(value), null);
    series.add(reading);
    return new IndicatorEvaluation(yardstick, series).assess(reading);
  }

  private static Development develop(Yardstick yardstick, String values) {
    List<Reading> series = readings(values);
    return new IndicatorEvaluation(yardstick, series).develop(series.get(series.size() - 1));
  }

  static List<Reading> readings(String values) {
    List<Reading> readings = new ArrayList<>();
    for (String pair : values.isBlank() ? new String[0] : values.split(" ")) {
      String[] parts = pair.split("=");
      readings.add(new Reading(Period.parse(parts[0]), new BigDecimal(parts[1]), null));
    }
    return readings;
  }
}
