package no.handlingsrom.budget.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A year by month.
 *
 * @param amounts NOK, twelve of them
 * @param notDivided NOK that no month has
 */
record Months(List<BigDecimal> amounts, BigDecimal notDivided) {

  static final int IN_A_YEAR = 12;

  Months {
    amounts = List.copyOf(amounts);
    if (amounts.size() != IN_A_YEAR) {
      throw new IllegalArgumentException("a year has twelve months, not " + amounts.size());
    }
  }

  static Months none() {
    BigDecimal zero = BigDecimal.ZERO.setScale(2);
    return new Months(Collections.nCopies(IN_A_YEAR, zero), zero);
  }

  /**
   * @param month 1 to 12; {@code null} for what is not divided
   */
  Months plus(Integer month, BigDecimal amount) {
    if (month == null) {
      return new Months(amounts, notDivided.add(amount));
    }
    List<BigDecimal> sum = new ArrayList<>(amounts);
    sum.set(month - 1, sum.get(month - 1).add(amount));
    return new Months(sum, notDivided);
  }

  /** The whole year. */
  BigDecimal year() {
    return amounts.stream().reduce(notDivided, BigDecimal::add);
  }
}
