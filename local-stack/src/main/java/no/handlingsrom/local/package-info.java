/**
 * The whole of Handlingsrom on one machine: PostgreSQL, Kafka, the four services and the sample
 * data, behind the commands up, status, down and reset. For trying and developing; deployments use
 * external PostgreSQL and Kafka clusters.
 */
package no.handlingsrom.local;
