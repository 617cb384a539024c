/**
 * What other services and the gateway see of a version: all its years and metrics in one record and
 * its projects in another, published in the transaction of whatever moved it, and how it votes on
 * being proposed and adopted. The same of the account book of a year, which does not vote, and of a
 * version after each of its changes for whoever asks what moved it.
 */
package no.handlingsrom.investment.state;
