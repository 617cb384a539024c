package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.rule.BandClass;

/**
 * Vurdering av en verdi: the verdict and what it rests on.
 *
 * @param target the value to reach; null when there is no target or it cannot be computed
 * @param targetYear by the end of which; null for a standing target
 * @param required the value of the path at the period, rounded half up to six decimals; null where
 *     no path was needed
 * @param band of the thresholds; null when there are none or there is no value
 */
public record Assessment(
    Verdict verdict,
    Labels reason,
    BigDecimal target,
    Integer targetYear,
    BigDecimal required,
    BandClass band) {

  public Assessment {
    InvalidModelException.require("verdict", verdict);
    InvalidModelException.require("reason", reason);
  }
}
