/**
 * Investment entries (kontoklasse 0) of all ledgers and what they amount to. Totals are kept by
 * delta in the transaction of every change, so that statements and events never add up entries.
 */
package no.handlingsrom.investment.appropriation;
