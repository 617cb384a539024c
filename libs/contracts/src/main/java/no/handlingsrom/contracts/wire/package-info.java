/**
 * How events look on Kafka: the catalogue of types, their one JSON form and the CloudEvents headers
 * around it. Producers and consumers go through here and nowhere else.
 */
package no.handlingsrom.contracts.wire;
