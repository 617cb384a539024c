/**
 * What people state beside the amounts of versions: how it is known, read in a document or worked
 * out, and the ledgers that keep every statement. Amounts have their source at the change instead.
 */
package no.handlingsrom.budget.provenance;
