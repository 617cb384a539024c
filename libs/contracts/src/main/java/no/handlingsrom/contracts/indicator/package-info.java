/**
 * Events of indicator-service: fiscal-rule definitions, indicators and their observed values. They
 * concern a municipality, not a plan version.
 */
package no.handlingsrom.contracts.indicator;
