/**
 * Funds (fond) of a municipality, what they are part of, and their balances with their source: as
 * booked, and apart from that what they would fetch. What moves them stands in {@code movement}.
 */
package no.handlingsrom.budget.fund;
