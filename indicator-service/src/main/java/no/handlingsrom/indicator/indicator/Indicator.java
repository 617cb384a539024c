package no.handlingsrom.indicator.indicator;

import no.handlingsrom.fiscal.Labels;

/**
 * Indikator: something that is observed over the years.
 *
 * @param code lower-case words joined by hyphens, known for good
 * @param unit unit of its values, e.g. {@code nok-per-m2}
 * @param source where its values come from; may be {@code null}
 */
record Indicator(String code, Labels names, String unit, String source) {}
