/**
 * Fiscal-rule status (status for handlingsreglene): are the rules kept in a plan version, why, and
 * what would change it. Evaluated through the fiscal model when an event arrives.
 */
package no.handlingsrom.gateway.status;
