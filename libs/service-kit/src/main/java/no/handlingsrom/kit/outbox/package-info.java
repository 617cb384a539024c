/**
 * The transactional outbox: an event is written in the transaction of the change it tells of, and
 * one relay per service publishes what waits there, in order, waiting for the broker before it
 * marks anything as sent. Delivery is at least once; readers drop numbers they have seen.
 */
package no.handlingsrom.kit.outbox;
