/**
 * Indicators judged by what was observed of them: how each value stands to its target, where the
 * series is heading, and which values are late.
 */
package no.handlingsrom.indicator.evaluation;
