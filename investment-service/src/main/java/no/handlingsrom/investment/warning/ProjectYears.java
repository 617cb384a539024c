package no.handlingsrom.investment.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import no.handlingsrom.investment.project.Project;

/**
 * A project and its outlay.
 *
 * @param outlay NOK by year; years without money are left out
 */
record ProjectYears(Project project, SortedMap<Integer, BigDecimal> outlay) {

  /** What is set aside from one year to another, both included. */
  BigDecimal sum(int from, int to) {
    return outlay.subMap(from, to + 1).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The years after another that have money. */
  List<Integer> after(int year) {
    return List.copyOf(outlay.tailMap(year + 1).keySet());
  }
}
