package no.handlingsrom.investment.loan;

import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.investment.position.PositionBasis;

/**
 * Lån as a version states it.
 *
 * @param id stable within the municipality
 * @param source document and line, or how it was derived
 */
public record RegisteredLoan(
    String id, String name, LoanPurpose purpose, Loan loan, PositionBasis basis, String source) {}
