package no.handlingsrom.gateway.status;

import java.math.BigDecimal;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.contracts.indicator.ObservationValue;

/**
 * Publiserte verdier: what documents say the rule's value is, to stand beside the computed one.
 *
 * @param rule code of the rule
 */
record PublishedValues(String rule, VersionFigures figures) {

  /** Null for a period and where nothing is published. */
  BigDecimal of(Integer year) {
    return year == null
        ? null
        : figures.observed("rule:" + rule, year).map(ObservationValue::value).orElse(null);
  }
}
