/**
 * indicator-service: owns the fiscal rules (handlingsregler) as data, the indicators, and what was
 * observed of both. Every write is one numbered change of the municipality.
 */
package no.handlingsrom.indicator;
