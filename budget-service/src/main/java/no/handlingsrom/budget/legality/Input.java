package no.handlingsrom.budget.legality;

import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue;

/**
 * A figure that a check rests on.
 *
 * @param link where its owner answers for it, below the version; {@code null} outside the product
 */
record Input(Labels name, String link, MetricValue value) {}
