/**
 * Amendments (budsjettendringer) to an adopted budget: posted to its amended version on the
 * decision of a body that has the authority for it, and only when they balance.
 */
package no.handlingsrom.budget.amendment;
