package no.handlingsrom.investment.interest;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.InterestAssumption;
import no.handlingsrom.investment.position.PositionBasis;

/**
 * Renteforutsetning of a year as a version states it.
 *
 * @param published interest expenditure as the plan's own document has it, NOK, positive; {@code
 *     null} where it is not published
 * @param source document and line, or how it was derived
 */
public record StatedInterest(
    int year,
    InterestAssumption assumption,
    BigDecimal published,
    PositionBasis basis,
    String source) {}
