package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Renteforutsetning of a plan in a year, as a scenario needs it.
 *
 * @param floatingPercent what new loans bear, and the part of the debt whose interest floats
 * @param averagePercent what the debt as a whole bears
 * @param fixedShare the part of the debt whose interest is bound, from 0 to 1; {@code null}: not
 *     known
 */
public record ExpectedInterest(
    int year, BigDecimal floatingPercent, BigDecimal averagePercent, BigDecimal fixedShare) {

  public ExpectedInterest {
    InvalidModelException.require("floatingPercent", floatingPercent);
    InvalidModelException.require("averagePercent", averagePercent);
    if (fixedShare != null
        && (fixedShare.signum() < 0 || fixedShare.compareTo(BigDecimal.ONE) > 0)) {
      throw new InvalidModelException("fixedShare", "must be from 0 to 1");
    }
  }
}
