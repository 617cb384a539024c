/**
 * Account-level budgets (kontonivå) as the ERP has them, read from a file into a draft as one
 * change: every line with its own account, KOSTRA account, unit, project, month and free
 * dimensions.
 */
package no.handlingsrom.budget.intake;
