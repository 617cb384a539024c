package no.handlingsrom.budget.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.budget.change.OperatingEntry;

/**
 * Periodisering: moves the months of a selection to where they are to be. What was in months or not
 * divided before goes out, the new months come in; the year stays to the øre.
 */
final class Periodisation {

  private Periodisation() {}

  /**
   * The entries of the distribution; none where the months stand as they are to be.
   *
   * @param now what the selection comes to
   * @param wanted NOK per month
   * @throws IllegalArgumentException when they do not add up to the year
   */
  static List<OperatingEntry> entries(Selection selection, Months now, List<BigDecimal> wanted) {
    BigDecimal sum = wanted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(now.year()) != 0) {
      throw new IllegalArgumentException(
          "must add up to the year's %s, not to %s"
              .formatted(now.year().toPlainString(), sum.toPlainString()));
    }
    List<OperatingEntry> entries = new ArrayList<>();
    for (int month = 1; month <= Months.IN_A_YEAR; month++) {
      BigDecimal moved = wanted.get(month - 1).subtract(now.amounts().get(month - 1));
      add(entries, selection, month, moved);
    }
    add(entries, selection, null, now.notDivided().negate());
    return entries;
  }

  private static void add(
      List<OperatingEntry> entries, Selection selection, Integer month, BigDecimal moved) {
    if (moved.signum() != 0) {
      entries.add(new OperatingEntry(selection.key(month), moved.setScale(2), null));
    }
  }
}
