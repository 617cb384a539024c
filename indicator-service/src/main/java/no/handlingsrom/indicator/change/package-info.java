/**
 * The numbered changes of a municipality: every write takes the next number of one ledger, and is
 * announced in the same transaction.
 */
package no.handlingsrom.indicator.change;
