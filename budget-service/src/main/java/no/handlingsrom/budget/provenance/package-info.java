/**
 * How a figure that people state is known: read in a document, or worked out from what documents
 * say. Amounts of the ledgers have their source at the change instead.
 */
package no.handlingsrom.budget.provenance;
