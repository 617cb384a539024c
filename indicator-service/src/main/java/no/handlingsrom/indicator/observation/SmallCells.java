package no.handlingsrom.indicator.observation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Små celler: hides counts so small that somebody could be recognised. Everything that leaves this
 * package has passed here, so nothing that is derived from it can tell.
 *
 * @param limits the least value that is shown, by code of the indicator
 */
record SmallCells(Map<String, Integer> limits) {

  Observation shown(Observation observation) {
    Observed observed = observation.observed();
    Integer limit = Subject.indicatorIn(observed.subject()).map(limits::get).orElse(null);
    boolean small =
        limit != null
            && observed.value() != null
            && observed.value().compareTo(BigDecimal.valueOf(limit)) < 0;
    return small
        ? new Observation(
            observed.suppressed(),
            observation.sequence(),
            observation.position(),
            observation.recordedAt())
        : observation;
  }
}
