/**
 * How a service takes the events of others: one after the other, never losing one to a database
 * that is away, and leaving what cannot be acted on to the dead-letter topic.
 */
package no.handlingsrom.kit.consumption;
