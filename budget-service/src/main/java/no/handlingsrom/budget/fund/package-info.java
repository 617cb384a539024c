/** Funds (fond) of a municipality and their balances, booked or derived, with their source. */
package no.handlingsrom.budget.fund;
