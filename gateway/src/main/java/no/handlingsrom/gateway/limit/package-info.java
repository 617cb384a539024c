/**
 * Limits: how large a request may be, and how many a client or a municipality may send. What is
 * beyond is refused with a problem before anybody works on it.
 */
package no.handlingsrom.gateway.limit;
