package no.handlingsrom.gateway.status;

import java.math.BigDecimal;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.gateway.view.Observations;

/**
 * Publiserte verdier: what documents say the rule's value is, to stand beside the computed one.
 *
 * @param rule code of the rule
 */
record PublishedValues(String rule, Observations observations) {

  /** Null for a period and where nothing is published. */
  BigDecimal of(Integer year) {
    return year == null
        ? null
        : observations.of("rule:" + rule, year).map(ObservationValue::value).orElse(null);
  }
}
