package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Skala: which values an indicator can have.
 *
 * @param from lowest value, null when there is none; required for grades, 1 for ranks
 * @param to highest value, null when there is none; required for grades
 */
public record Scale(ScaleKind kind, BigDecimal from, BigDecimal to) {

  public Scale {
    InvalidModelException.require("kind", kind);
    if (kind == ScaleKind.GRADES) {
      InvalidModelException.require("from", from);
      InvalidModelException.require("to", to);
    }
    if (kind == ScaleKind.RANK && (from == null || from.compareTo(BigDecimal.ONE) != 0)) {
      throw new InvalidModelException("from", "must be 1, the best rank");
    }
    if (from != null && to != null && from.compareTo(to) >= 0) {
      throw new InvalidModelException("to", "must be above from");
    }
  }

  public boolean holds(BigDecimal value) {
    return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) <= 0);
  }

  /** Its limits, for messages. */
  public String text() {
    return (from == null ? "…" : from.toPlainString())
        + " to "
        + (to == null ? "…" : to.toPlainString());
  }
}
