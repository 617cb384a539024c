/**
 * Indicators (indikatorer): what a municipality follows besides its accounts. An indicator has
 * observations, and a fiscal rule may refer to it.
 */
package no.handlingsrom.indicator.indicator;
