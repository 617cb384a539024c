/**
 * Measures (tiltak): titled levels per year against the base year, on an account as fine as it is
 * known. A revision is appended, and its entries bring the ledger from the old level to the new.
 */
package no.handlingsrom.budget.measure;
