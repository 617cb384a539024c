package no.handlingsrom.indicator.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.fiscal.indicator.Period;
import no.handlingsrom.fiscal.indicator.PeriodKind;
import no.handlingsrom.fiscal.indicator.Reading;
import no.handlingsrom.indicator.observation.Observation;
import no.handlingsrom.indicator.observation.Observed;

/**
 * Tidsserie of an indicator: what was measured, and after it what a plan expects.
 *
 * @param observations one per period, in the order of the periods
 */
record Series(List<Observation> observations) {

  /**
   * The series among the counting observations of an indicator.
   *
   * @param plan the plan whose values go on where nothing was measured; {@code null} for none
   */
  static Series of(List<Observation> counting, String plan) {
    List<Observation> measured =
        counting.stream().filter(o -> o.observed().kind() == ObservationKind.ACCOUNT).toList();
    Set<Period> known =
        measured.stream().map(o -> o.observed().period()).collect(Collectors.toSet());
    Stream<Observation> planned =
        counting.stream()
            .filter(o -> o.observed().kind() == ObservationKind.PLAN)
            .filter(o -> Objects.equals(o.observed().plan(), plan))
            .filter(o -> !known.contains(o.observed().period()));
    return new Series(
        Stream.concat(measured.stream(), planned)
            .sorted(Comparator.comparing(o -> o.observed().period()))
            .toList());
  }

  /** Readings of one kind of period. */
  List<Reading> readings(PeriodKind kind) {
    return observations.stream()
        .map(Observation::observed)
        .filter(observed -> observed.period().kind() == kind)
        .map(Observed::reading)
        .toList();
  }

  Set<Period> periods(PeriodKind kind, Predicate<Observed> which) {
    Set<Period> periods = new HashSet<>();
    observations.stream()
        .map(Observation::observed)
        .filter(observed -> observed.period().kind() == kind)
        .filter(which)
        .forEach(observed -> periods.add(observed.period()));
    return periods;
  }
}
