package no.handlingsrom.investment.debt;

import no.handlingsrom.fiscal.debt.AssumedTerms;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.investment.position.PositionBasis;

/**
 * What a version assumes of the loans of a class that nobody has registered.
 *
 * @param terms {@code null}: nothing is assumed any more
 * @param source whose assumption it is
 */
record StatedTerms(LoanClass loanClass, AssumedTerms terms, PositionBasis basis, String source) {}
