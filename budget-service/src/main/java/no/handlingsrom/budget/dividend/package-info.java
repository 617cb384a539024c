/**
 * Dividends (utbytte) that a plan counts on, per company and year, as its document states them:
 * every statement is kept, and where two disagree both are told.
 */
package no.handlingsrom.budget.dividend;
