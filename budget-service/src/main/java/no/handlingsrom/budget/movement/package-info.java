/**
 * What moves funds (fond) in a plan version: allocations and uses of the operating budget per fund
 * and year, what the funds hold after each, and what does not fit together.
 */
package no.handlingsrom.budget.movement;
