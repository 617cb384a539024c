package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue;

/**
 * Virkning på en nøkkelstørrelse in a year.
 *
 * @param contributions NOK that each item adds, in their order: they add up to the difference
 *     exactly; {@code null} where it cannot be told
 */
public record FigureEffect(
    Metric metric,
    int year,
    MetricValue before,
    MetricValue after,
    List<BigDecimal> contributions) {}
