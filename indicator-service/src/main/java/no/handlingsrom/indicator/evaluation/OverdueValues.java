package no.handlingsrom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.indicator.Frequency;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.fiscal.indicator.Period;
import no.handlingsrom.fiscal.indicator.PeriodKind;
import no.handlingsrom.fiscal.indicator.Schedule;
import no.handlingsrom.indicator.indicator.DefinedIndicator;
import no.handlingsrom.indicator.indicator.Indicator;
import no.handlingsrom.indicator.indicator.IndicatorRepository;
import no.handlingsrom.indicator.observation.Observation;
import no.handlingsrom.indicator.observation.ObservationRepository;
import no.handlingsrom.indicator.observation.Subject;
import no.handlingsrom.indicator.observation.View;

/**
 * Finds the values that should be here by frequency and lag. An indicator without frequency is
 * expected at no time, and a retired one no more; an unknown lag counts as none.
 */
@ApplicationScoped
class OverdueValues {

  private final IndicatorRepository indicators;
  private final ObservationRepository observations;

  OverdueValues(IndicatorRepository indicators, ObservationRepository observations) {
    this.indicators = indicators;
    this.observations = observations;
  }

  List<OverdueAnswer.Item> on(String municipality, LocalDate day, View view) {
    Map<String, List<Observation>> bySubject =
        observations.counting(municipality, null, view).stream()
            .collect(Collectors.groupingBy(o -> o.observed().subject()));
    List<OverdueAnswer.Item> items = new ArrayList<>();
    for (DefinedIndicator defined : indicators.newest(municipality)) {
      Indicator indicator = defined.indicator();
      if (indicator.frequency() != null && indicator.retired() == null) {
        List<Observation> counting =
            bySubject.getOrDefault(Subject.ofIndicator(indicator.code()), List.of());
        items.addAll(late(defined, Series.of(counting, null), day));
      }
    }
    return items;
  }

  private static List<OverdueAnswer.Item> late(
      DefinedIndicator defined, Series series, LocalDate day) {
    Frequency frequency = defined.indicator().frequency();
    Integer lag = defined.indicator().lagMonths();
    PeriodKind kind = frequency.period();
    Set<Period> measured = series.periods(kind, o -> o.value() != null);
    Set<Period> pending = series.periods(kind, o -> o.reason() == MissingReason.PENDING);
    Set<Period> settled =
        series.periods(
            kind, o -> o.value() == null && o.reason() != MissingReason.PENDING && !o.isComputed());
    Period begin =
        series.periods(kind, o -> true).stream()
            .min(Period::compareTo)
            .orElseGet(
                () ->
                    Period.holding(
                        kind, LocalDate.ofInstant(defined.recordedAt(), ZoneOffset.UTC)));
    return new Schedule(frequency, lag == null ? 0 : lag)
        .late(measured, settled, begin, day).stream()
            .map(
                late ->
                    new OverdueAnswer.Item(
                        defined.indicator().code(),
                        late.period().code(),
                        late.due(),
                        ChronoUnit.DAYS.between(late.due(), day),
                        pending.contains(late.period())))
            .toList();
  }
}
