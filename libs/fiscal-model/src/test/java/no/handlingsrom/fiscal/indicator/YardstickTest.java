package no.handlingsrom.fiscal.indicator;

import static no.handlingsrom.fiscal.indicator.IndicatorEvaluationTest.brokenFrom;
import static no.handlingsrom.fiscal.indicator.IndicatorEvaluationTest.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YardstickTest {

  private static final Direction HIGHER = Direction.HIGHER_IS_BETTER;

  @Test
  void relativeTargetNeedsABaseYear() {
    Target relative =
        new Target(2030, new BigDecimal("-67"), true, TargetBasis.CHANGE_FROM_BASE_YEAR);
    refused("baseYear", () -> with(HIGHER, List.of(relative), List.of(), null));
    with(HIGHER, List.of(relative), List.of(), 2009);
  }

  @Test
  void targetNeedsADirection() {
    refused("direction", () -> with(null, List.of(target(2030, "1")), List.of(), null));
  }

  @Test
  void targetsStandInTheOrderOfTheirYears() {
    refused(
        "targets[1].year",
        () -> with(HIGHER, List.of(target(2030, "1"), target(2030, "2")), List.of(), null));
    refused(
        "targets[1].year",
        () -> with(HIGHER, List.of(target(2030, "1"), target(null, "2")), List.of(), null));
    refused("targets[0].year", () -> with(HIGHER, List.of(target(2020, "1")), List.of(), 2020));
  }

  @Test
  void pathLeadsToATargetAndMeetsNone() {
    List<Target> targets = List.of(target(2024, "1"), target(2026, "2"));
    refused("path", () -> with(HIGHER, List.of(), List.of(point(2022)), null));
    refused("path", () -> with(HIGHER, List.of(target(null, "1")), List.of(point(2022)), null));
    refused("path[0].year", () -> with(HIGHER, targets, List.of(point(2024)), null));
    refused("path[0].year", () -> with(HIGHER, targets, List.of(point(2026)), null));
    refused("path[0].year", () -> with(HIGHER, targets, List.of(point(2020)), 2020));
    refused("path[1].year", () -> with(HIGHER, targets, List.of(point(2023), point(2022)), null));
    with(HIGHER, targets, List.of(point(2023), point(2025)), 2022);
  }

  @Test
  void thresholdsCoverEveryValue() {
    Band open = new Band(BandClass.DESIRED, new BigDecimal("3"), true, null, false);
    refused(
        "thresholds[0].from",
        () ->
            new Yardstick(null, null, List.of(), List.of(), List.of(open), null, null, List.of()));
  }

  @Test
  void breaksStandInTheirOrderAndToleranceIsNotNegative() {
    refused(
        "seriesBreaks[1].from",
        () ->
            new Yardstick(
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(brokenFrom("2022"), brokenFrom("2022"))));
    refused(
        "steadyWithin",
        () ->
            new Yardstick(
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                new BigDecimal("-0.1"),
                List.of()));
  }

  @ParameterizedTest(name = "{0} {1}–{2}: {3}")
  @CsvSource({
    "GRADES, ,    5, from",
    "GRADES, 1,    , to",
    "GRADES, 5,   5, to",
    "RANK,   0,    , from",
    "RANK,   ,     , from"
  })
  void scaleHoldsSomething(ScaleKind kind, BigDecimal from, BigDecimal to, String field) {
    refused(field, () -> new Scale(kind, from, to));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "5, true", "0.9, false", "5.1, false"})
  void limitsBelongToTheScale(BigDecimal value, boolean held) {
    Scale scale = new Scale(ScaleKind.GRADES, BigDecimal.ONE, BigDecimal.valueOf(5));
    assertThat(scale.holds(value)).isEqualTo(held);
    assertThat(new Scale(ScaleKind.PERCENT, null, null).holds(value.negate())).isTrue();
  }

  private static Yardstick with(
      Direction direction, List<Target> targets, List<Milestone> path, Integer baseYear) {
    return IndicatorEvaluationTest.yardstick(direction, targets, path, baseYear, List.of());
  }

  private static Milestone point(int year) {
    return new Milestone(year, BigDecimal.ONE);
  }

  private static void refused(String field, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).hasMessageStartingWith(field + ": ");
  }
}
