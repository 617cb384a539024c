package no.handlingsrom.fiscal.scenario;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValues;

/** Virkninger: model with − model without, by metric and year; what is not put is unchanged. */
final class Effects {

  private final Map<Metric, Map<Integer, MetricValue>> changes = new EnumMap<>(Metric.class);

  void put(Metric metric, int year, MetricValue change) {
    changes.computeIfAbsent(metric, m -> new HashMap<>()).put(year, change);
  }

  MetricValue of(Metric metric, int year) {
    return changes.getOrDefault(metric, Map.of()).getOrDefault(year, MetricValue.ZERO);
  }

  /** The figures without the scenario plus its effects. */
  MetricValues on(Baseline base) {
    return (metric, year) -> {
      MetricValue without = base.valueOf(metric, year);
      return new MetricRef(metric)
          .computed()
          .map(computed -> without.plus(of(computed, year)))
          .orElse(without);
    };
  }
}
