package no.handlingsrom.fiscal.metric;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Ledd: a metric times a factor, one addend of a rule's numerator or denominator.
 *
 * @param metric what {@link MetricRef} accepts
 * @param factor never zero; −1 turns an income (negative in KOSTRA) into a positive amount
 */
public record Term(String metric, BigDecimal factor) {

  public Term {
    metric = new MetricRef(metric).code();
    if (InvalidModelException.require("factor", factor).signum() == 0) {
      throw new InvalidModelException("factor", "must not be 0");
    }
  }
}
