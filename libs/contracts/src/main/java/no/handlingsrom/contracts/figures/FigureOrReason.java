package no.handlingsrom.contracts.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;

/** Reads a figure off what an owner has told, or the reason why it is not there. */
final class FigureOrReason {

  private static final Labels NOTHING_POSTED =
      new Labels("ingenting er ført på året", "nothing is posted in the year");
  private static final Labels NOT_COMPUTABLE =
      new Labels(
          "et tall den bygger på er ikke kjent", "a figure it is computed from is not known");
  private static final Labels NOT_OBSERVED =
      new Labels("ingen observasjon er registrert", "no observation is recorded");

  private FigureOrReason() {}

  /**
   * A metric of a year.
   *
   * @param metrics what the owner says of the year; {@code null} when nothing
   */
  static MetricValue of(Map<String, BigDecimal> metrics, String metric) {
    if (metrics == null) {
      return new Missing(NOTHING_POSTED);
    }
    BigDecimal amount = metrics.get(metric);
    return amount == null ? new Missing(NOT_COMPUTABLE) : new Known(amount);
  }

  /** What was observed. */
  static MetricValue of(Optional<ObservationValue> observation) {
    if (observation.isEmpty()) {
      return new Missing(NOT_OBSERVED);
    }
    BigDecimal value = observation.get().value();
    return value == null ? new Missing(observation.get().missing()) : new Known(value);
  }
}
