/**
 * What other services and the gateway see of a version: all its years and metrics in one record,
 * published in the transaction of whatever moved it.
 */
package no.handlingsrom.investment.state;
