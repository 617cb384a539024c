package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Fast rente: interest that a loan is bound to.
 *
 * @param ratePercent yearly rate, may be negative
 * @param lastYear the last whole year of the binding; after it the interest floats
 */
public record FixedInterest(BigDecimal ratePercent, int lastYear) {

  public FixedInterest {
    InvalidModelException.require("ratePercent", ratePercent);
  }

  public boolean binds(int year) {
    return year <= lastYear;
  }
}
