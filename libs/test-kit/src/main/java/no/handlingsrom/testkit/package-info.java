/**
 * What the tests of all services share: a real PostgreSQL and Kafka for the test's Java process,
 * and checks that answers and events keep to the published contracts. Never part of a running
 * service.
 */
package no.handlingsrom.testkit;
