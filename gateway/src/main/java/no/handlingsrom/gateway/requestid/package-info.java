/**
 * Request ids: every request through the gateway has one, given by the client or made here. Answers
 * carry it, and so do forwarded requests, so that logs of several services can be joined.
 */
package no.handlingsrom.gateway.requestid;
