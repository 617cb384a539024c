/**
 * Scenarios (scenarioer): what a plan would come to under other assumptions. The official figures
 * stand; to each is added what the chain from investment over loans, interest and result to the
 * funds gives with the change, less what it gives without.
 */
package no.handlingsrom.fiscal.scenario;
