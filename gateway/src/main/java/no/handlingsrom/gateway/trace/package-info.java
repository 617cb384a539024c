/**
 * Trace context (W3C): every request through the gateway belongs to a trace, the client's own or
 * one begun here, so that what owners record of it can be joined. The gateway itself records no
 * spans.
 */
package no.handlingsrom.gateway.trace;
