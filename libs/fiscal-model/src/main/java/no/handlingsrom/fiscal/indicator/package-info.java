/**
 * Indicators (indikatorer) judged: whether a value has reached its target, is on its way to it or
 * not, and where a series is heading. Every verdict has a reason, also the one that there is none.
 */
package no.handlingsrom.fiscal.indicator;
