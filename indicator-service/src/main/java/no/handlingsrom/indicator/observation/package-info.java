/**
 * Observations (observasjoner): what sources say rules and indicators were, period by period. They
 * are only ever added; of several about the same the newest vintage counts, and the older ones
 * stay.
 */
package no.handlingsrom.indicator.observation;
