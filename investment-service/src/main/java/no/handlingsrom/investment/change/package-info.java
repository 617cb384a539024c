/**
 * Changes to the investment budget (investeringsbudsjett) and the investment accounts: titled
 * groups of entries that are appended to a ledger, never edited. A correction is a further change.
 */
package no.handlingsrom.investment.change;
