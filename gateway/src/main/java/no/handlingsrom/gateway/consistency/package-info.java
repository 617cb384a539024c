/**
 * Consistency between owners (avstemming): what operating and investment budget both state must be
 * the same figure. Found from state events, never repaired here.
 */
package no.handlingsrom.gateway.consistency;
