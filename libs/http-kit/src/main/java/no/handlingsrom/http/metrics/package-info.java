/**
 * The key figures of a version after each of its changes, as the services that own them answer and
 * the gateway reads them to explain a status.
 */
package no.handlingsrom.http.metrics;
