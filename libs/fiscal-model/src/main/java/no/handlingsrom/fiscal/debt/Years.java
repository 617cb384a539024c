package no.handlingsrom.fiscal.debt;

import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;

/** A balance can only be carried forward from a year to the next one. */
final class Years {

  private Years() {}

  static void checkConsecutive(List<Integer> years) {
    for (int i = 1; i < years.size(); i++) {
      int expected = years.get(i - 1) + 1;
      if (years.get(i) != expected) {
        throw new InvalidModelException("flows[" + i + "].year", "must be " + expected);
      }
    }
  }
}
