/**
 * A real PostgreSQL and a real Kafka broker as child processes, started from Maven artifacts
 * without anything installed. The local stack, the tests and the benchmarks use them; deployments
 * use external clusters.
 */
package no.handlingsrom.embedded;
