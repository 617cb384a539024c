/**
 * Checks between services (avstemming): two owners state the same figure, and it must be one
 * figure. A difference is reported, never repaired.
 */
package no.handlingsrom.fiscal.consistency;
