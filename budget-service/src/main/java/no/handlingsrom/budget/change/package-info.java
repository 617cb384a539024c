/**
 * Changes to the operating budget and accounts: titled groups of entries that are appended to a
 * ledger, never edited. A correction is a further change.
 */
package no.handlingsrom.budget.change;
