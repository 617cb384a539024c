package no.handlingsrom.indicator.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.fiscal.indicator.Period;
import no.handlingsrom.fiscal.indicator.PeriodKind;
import no.handlingsrom.fiscal.indicator.Reading;
import no.handlingsrom.indicator.observation.Observation;
import no.handlingsrom.indicator.observation.Observed;

/**
 * Tidsserie of an indicator: what was measured, and after it what a plan expects. Where a fiscal
 * rule computed a value, it counts before the published one, as in the fiscal-rule status; a rule
 * that came to no value counts only where nobody else says anything.
 *
 * @param points one per period, in the order of the periods
 */
record Series(List<Point> points) {

  private static final Comparator<Observation> COUNTS_FIRST =
      Comparator.comparing((Observation o) -> isNotAssessable(o.observed()))
          .thenComparing(o -> o.observed().kind() == ObservationKind.PLAN)
          .thenComparing(o -> !o.observed().isComputed());

  /**
   * A value of the series.
   *
   * @param observation the one that counts
   * @param published what is published of the same; {@code null} when nothing is
   */
  record Point(Observation observation, BigDecimal published) {

    private static Point of(Collection<Observation> ofPeriod) {
      Observation counting = ofPeriod.stream().min(COUNTS_FIRST).orElseThrow();
      return new Point(
          counting,
          ofPeriod.stream()
              .map(Observation::observed)
              .filter(o -> o.kind() == counting.observed().kind() && !o.isComputed())
              .map(Observed::value)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null));
    }

    Observed observed() {
      return observation.observed();
    }
  }

  /**
   * The series among the counting observations of an indicator.
   *
   * @param plan the plan whose values go on where nothing was measured; {@code null} for none
   */
  static Series of(List<Observation> counting, String plan) {
    return new Series(
        counting.stream()
            .filter(o -> isOf(o.observed(), plan))
            .collect(
                Collectors.groupingBy(
                    o -> o.observed().period(), TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(Point::of)
            .toList());
  }

  /** Readings of one kind of period. */
  List<Reading> readings(PeriodKind kind) {
    return points.stream()
        .map(Point::observed)
        .filter(observed -> observed.period().kind() == kind)
        .map(Observed::reading)
        .toList();
  }

  /** The periods of a kind whose counting observation is such a one. */
  Set<Period> periods(PeriodKind kind, Predicate<Observed> which) {
    return points.stream()
        .map(Point::observed)
        .filter(observed -> observed.period().kind() == kind)
        .filter(which)
        .map(Observed::period)
        .collect(Collectors.toSet());
  }

  private static boolean isOf(Observed observed, String plan) {
    return observed.kind() == ObservationKind.ACCOUNT
        || observed.kind() == ObservationKind.PLAN && Objects.equals(observed.plan(), plan);
  }

  private static boolean isNotAssessable(Observed observed) {
    return observed.isComputed() && observed.value() == null;
  }
}
