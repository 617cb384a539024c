package no.handlingsrom.budget.period;

import java.math.BigDecimal;
import java.util.Map;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.organisation.Organisation;

/**
 * What is divided by month: all that stands on a unit and below it in a year, or the part of it on
 * an account.
 *
 * @param function, art, line only amounts on these; {@code null} does not ask
 */
record Selection(int year, String unit, String function, String art, String line) {

  /** What it comes to by month, as an organisation stands. */
  Months of(Map<OperatingKey, BigDecimal> amounts, Organisation organisation) {
    Months months = Months.none();
    for (Map.Entry<OperatingKey, BigDecimal> entry : amounts.entrySet()) {
      if (holds(entry.getKey(), organisation)) {
        months = months.plus(entry.getKey().month(), entry.getValue());
      }
    }
    return months;
  }

  private boolean holds(OperatingKey key, Organisation organisation) {
    return key.year() == year
        && asked(function, key.function())
        && asked(art, key.art())
        && asked(line, key.line())
        && organisation.isWithin(key.unit(), unit, key.year());
  }

  private static boolean asked(String asked, String value) {
    return asked == null || asked.equals(value);
  }

  /** The key on which its months are told. */
  OperatingKey key(Integer month) {
    return new OperatingKey(year, month, unit, function, art, line, null, null, true);
  }
}
