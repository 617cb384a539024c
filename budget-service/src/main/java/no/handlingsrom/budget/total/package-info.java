/**
 * What a ledger amounts to per service area and line of § 5-6: kept by delta in the transaction of
 * every change, so that statements and events never add up entries.
 */
package no.handlingsrom.budget.total;
