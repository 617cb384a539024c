/**
 * Scenarios (scenarioer) of a plan version: what its fiscal rules come to under other assumptions.
 * Computed from what the gateway knows by events and the fiscal model; nothing is stored.
 */
package no.handlingsrom.gateway.scenario;
