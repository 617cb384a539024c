/**
 * Loan debt (lånegjeld) of plan versions by loan class: what it is when the plan begins, what is
 * planned to be paid back, and, with the loans drawn in the investment budget, where it goes.
 */
package no.handlingsrom.investment.debt;
