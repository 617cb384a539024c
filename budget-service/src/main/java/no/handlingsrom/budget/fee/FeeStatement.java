package no.handlingsrom.budget.fee;

import java.math.BigDecimal;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.fiscal.Labels;

/**
 * Gebyr: what a document states of a fee, and of one year of it.
 *
 * @param unit what the level is counted in, e.g. {@code NOK per month}; {@code null} where no level
 *     is published
 * @param selfCostArea area of investment-service's self-cost accounts that works the fee out;
 *     {@code null} where none does
 * @param year {@code null} where nothing is said of single years
 * @param level in the unit; {@code null} where it is not stated
 * @param growthPercent from the year before; {@code null} where it is not stated
 */
record FeeStatement(
    String code,
    Labels names,
    String unit,
    FeeBasis basis,
    String selfCostArea,
    Integer year,
    BigDecimal level,
    BigDecimal growthPercent,
    Provenance provenance,
    String source) {}
