package no.handlingsrom.budget.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Delårseffekt: what a measure that starts within the plan comes to per year.
 *
 * @param fullYear NOK in a whole year, KOSTRA sign
 * @param months over how many months a whole year is spread: 12, or 11 for parents' payment, which
 *     is free in July
 */
record PartYear(BigDecimal fullYear, int months) {

  /**
   * Nothing before the year of the start, a share in it, the whole after. The share is the months
   * from the start to December, the first counted whole on whatever day it begins, over the months
   * of a year; rounded to øre, ties away from zero.
   */
  SortedMap<Integer, BigDecimal> effects(LocalDate start, List<Integer> years) {
    SortedMap<Integer, BigDecimal> effects = new TreeMap<>();
    for (int year : years) {
      if (year == start.getYear()) {
        effects.put(year, share(start.getMonth()));
      } else if (year > start.getYear()) {
        effects.put(year, fullYear.setScale(2));
      }
    }
    return effects;
  }

  private BigDecimal share(Month start) {
    int left = Math.min(months, Month.DECEMBER.getValue() - start.getValue() + 1);
    return fullYear
        .multiply(BigDecimal.valueOf(left))
        .divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP);
  }
}
