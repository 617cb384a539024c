/**
 * Attempts to propose (fremlegge) and to adopt (vedta) a version, in two phases across the owners
 * of its figures: each freezes its part and votes with what it amounts to; all yes commits, a no or
 * a deadline voids, and whatever comes after that changes nothing.
 */
package no.handlingsrom.budget.attempt;
