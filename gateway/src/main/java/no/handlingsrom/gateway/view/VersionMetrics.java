package no.handlingsrom.gateway.view;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;

/** The figures of a version as rules ask for them; what is missing says why. */
final class VersionMetrics implements MetricValues {

  private static final Labels NO_BUDGET =
      new Labels(
          "driftsbudsjettet for versjonen er ikke mottatt",
          "the operating budget of the version has not been received");
  private static final Labels NO_INVESTMENT =
      new Labels(
          "investeringsbudsjettet for versjonen er ikke mottatt",
          "the investment budget of the version has not been received");
  private static final Labels NO_INDICATORS =
      new Labels(
          "kommunens indikatorer er ikke mottatt",
          "the indicators of the municipality have not been received");
  private static final Labels NOTHING_POSTED =
      new Labels("ingenting er ført på året", "nothing is posted in the year");
  private static final Labels NOT_COMPUTABLE =
      new Labels(
          "et tall den bygger på er ikke kjent", "a figure it is computed from is not known");
  private static final Labels NOT_OBSERVED =
      new Labels("ingen observasjon er registrert", "no observation is recorded");

  private final VersionView view;

  VersionMetrics(VersionView view) {
    this.view = view;
  }

  @Override
  public MetricValue valueOf(String metric, int year) {
    return switch (new MetricRef(metric).owner()) {
      case BUDGET ->
          view.budget() == null
              ? new Missing(NO_BUDGET)
              : computed(view.budget().years().get(year), metric);
      case INVESTMENT ->
          view.investment() == null
              ? new Missing(NO_INVESTMENT)
              : computed(view.investment().years().get(year), metric);
      case INDICATOR ->
          view.indicator() == null ? new Missing(NO_INDICATORS) : observed(metric, year);
    };
  }

  private static MetricValue computed(Map<String, BigDecimal> amounts, String metric) {
    if (amounts == null) {
      return new Missing(NOTHING_POSTED);
    }
    BigDecimal amount = amounts.get(metric);
    return amount == null ? new Missing(NOT_COMPUTABLE) : new Known(amount);
  }

  private MetricValue observed(String metric, int year) {
    Optional<ObservationValue> observation = view.observations().of(metric, year);
    if (observation.isEmpty()) {
      return new Missing(NOT_OBSERVED);
    }
    BigDecimal value = observation.get().value();
    return value == null ? new Missing(observation.get().missing()) : new Known(value);
  }
}
