package no.handlingsrom.fiscal.indicator;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;

/**
 * Vurdert utvikling: a trend and what it rests on.
 *
 * @param from first period it rests on; null when not assessable
 * @param to last period it rests on; null when not assessable
 * @param change of the fitted line from the first to the last period, rounded half up to six
 *     decimals; null when not assessable
 */
public record Development(Trend trend, Labels reason, Period from, Period to, BigDecimal change) {

  public Development {
    InvalidModelException.require("trend", trend);
    InvalidModelException.require("reason", reason);
  }

  static Development notAssessable(Labels reason) {
    return new Development(Trend.NOT_ASSESSABLE, reason, null, null, null);
  }
}
