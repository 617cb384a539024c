/**
 * Loan debt (lånegjeld), what it costs, the assets it paid for and the funds beside it, rolled
 * forward from one 31 December to the next. Exact arithmetic in whole øre; the years follow each
 * other without a gap.
 */
package no.handlingsrom.fiscal.debt;
