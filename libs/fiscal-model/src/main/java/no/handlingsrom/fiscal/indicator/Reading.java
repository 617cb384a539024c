package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;

/**
 * Måling: the value of a period, or the reason why there is none.
 *
 * @param value null when missing; missing is not zero
 * @param missing null when there is a value
 */
public record Reading(Period period, BigDecimal value, Labels missing) {

  public Reading {
    InvalidModelException.require("period", period);
    if ((value == null) == (missing == null)) {
      throw new InvalidModelException("value", "must be given, or a reason in missing");
    }
  }

  boolean isMeasured() {
    return value != null;
  }
}
