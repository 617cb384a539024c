package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Intervall i en handlingsregel: an interval of values with one verdict.
 *
 * @param bandClass the verdict
 * @param from lower limit in the rule's unit, null when open below
 * @param fromInclusive whether the lower limit itself belongs here; false when open
 * @param to upper limit in the rule's unit, null when open above
 * @param toInclusive whether the upper limit itself belongs here; false when open
 */
public record Band(
    BandClass bandClass,
    BigDecimal from,
    boolean fromInclusive,
    BigDecimal to,
    boolean toInclusive) {

  public Band {
    InvalidModelException.require("class", bandClass);
    refuseInclusiveOpenEnd("fromInclusive", from, fromInclusive);
    refuseInclusiveOpenEnd("toInclusive", to, toInclusive);
    if (from != null && to != null) {
      int order = from.compareTo(to);
      if (order > 0 || (order == 0 && !(fromInclusive && toInclusive))) {
        throw new InvalidModelException("to", "the band holds no value");
      }
    }
  }

  private static void refuseInclusiveOpenEnd(String field, BigDecimal end, boolean inclusive) {
    if (end == null && inclusive) {
      throw new InvalidModelException(field, "an open end has no limit to include");
    }
  }

  /** Whether a value in the unit of the limits lies in this band. */
  public boolean holds(BigDecimal value) {
    return holds(Quotient.exactly(value));
  }

  /** Whether the unrounded value lies in this band. */
  boolean holds(Quotient value) {
    return holdsAbove(value) && holdsBelow(value);
  }

  private boolean holdsAbove(Quotient value) {
    return from == null || value.compareTo(from) >= (fromInclusive ? 0 : 1);
  }

  private boolean holdsBelow(Quotient value) {
    return to == null || value.compareTo(to) <= (toInclusive ? 0 : -1);
  }
}
