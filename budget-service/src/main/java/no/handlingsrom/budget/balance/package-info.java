/**
 * Accounts of the balance (balanseregnskapet) that rules rest on: what they stand at when a year
 * ends, each with its source. A correction is a further value.
 */
package no.handlingsrom.budget.balance;
