package no.handlingsrom.budget.assumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.handlingsrom.budget.provenance.Provenance;

/**
 * Forutsetning: what is assumed of a year.
 *
 * @param value in the unit of the key
 * @param vintage the day from which this was what was assumed; a later one counts instead
 * @param source document and line, or how it was worked out
 */
public record Assumption(
    AssumptionKey key,
    int year,
    BigDecimal value,
    Provenance basis,
    LocalDate vintage,
    String source) {}
