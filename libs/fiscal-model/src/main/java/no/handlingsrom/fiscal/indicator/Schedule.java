package no.handlingsrom.fiscal.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Oppdateringsplan: when the values of an indicator are due.
 *
 * @param lagMonths etterslep: months after the end of a period until its value is available
 */
public record Schedule(Frequency frequency, int lagMonths) {

  /**
   * A value that is late.
   *
   * @param due last day on which it was in time
   */
  public record Late(Period period, LocalDate due) {}

  /** Last day on which the value of a period is in time. */
  public LocalDate due(Period period) {
    return period.end().plusMonths(lagMonths);
  }

  /**
   * The periods that are late on a day.
   *
   * @param measured periods with a value, of the kind of the frequency
   * @param settled periods for which there will be no value, or it was never to be measured
   * @param begin the first period expected while nothing was measured
   */
  public List<Late> late(Set<Period> measured, Set<Period> settled, Period begin, LocalDate on) {
    Period expected =
        measured.stream()
            .max(Period::compareTo)
            .map(last -> last.plus(frequency.every()))
            .orElseGet(() -> firstOpen(settled, begin));
    List<Late> late = new ArrayList<>();
    for (Period period = expected;
        due(period).isBefore(on);
        period = period.plus(frequency.every())) {
      if (!settled.contains(period)) {
        late.add(new Late(period, due(period)));
      }
    }
    return late;
  }

  private static Period firstOpen(Set<Period> settled, Period begin) {
    return Stream.iterate(begin, period -> period.plus(1))
        .filter(period -> !settled.contains(period))
        .findFirst()
        .orElseThrow();
  }
}
