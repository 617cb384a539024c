/**
 * The climate budget (klimabudsjett): targets, sectors, measure groups and measures, and every
 * figure a source states of them. Figures that contradict each other are kept and reported.
 */
package no.handlingsrom.indicator.climate;
