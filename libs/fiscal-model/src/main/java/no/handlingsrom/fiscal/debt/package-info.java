/**
 * Roll-forward of balances: loan debt (lånegjeld) and funds (fond) from one 31 December to the
 * next. Exact arithmetic; the years follow each other without a gap.
 */
package no.handlingsrom.fiscal.debt;
