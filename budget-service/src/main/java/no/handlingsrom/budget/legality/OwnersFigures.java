package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;

/**
 * What both owners say a version amounts to: of investment-service its last state, or its vote.
 *
 * @param investment empty until it has been heard of
 */
record OwnersFigures(
    SortedMap<Integer, Map<String, BigDecimal>> budget,
    Optional<SortedMap<Integer, Map<String, BigDecimal>>> investment)
    implements MetricValues {

  private static final Labels NOT_RECEIVED =
      new Labels(
          "investeringsbudsjettet er ikke mottatt", "the investment budget has not been received");
  private static final Labels NOT_KNOWN =
      new Labels("tallet er ikke kjent for året", "the figure is not known for the year");

  @Override
  public MetricValue valueOf(String metric, int year) {
    return switch (new MetricRef(metric).owner()) {
      case BUDGET -> value(budget, metric, year);
      case INVESTMENT ->
          investment
              .map(years -> value(years, metric, year))
              .orElseGet(() -> new Missing(NOT_RECEIVED));
      case INDICATOR -> throw new IllegalArgumentException("no law speaks of " + metric);
    };
  }

  private static MetricValue value(
      SortedMap<Integer, Map<String, BigDecimal>> years, String metric, int year) {
    BigDecimal amount = years.getOrDefault(year, Map.of()).get(metric);
    return amount == null ? new Missing(NOT_KNOWN) : new Known(amount);
  }
}
