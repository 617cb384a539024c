package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;

/**
 * Anleggsmidler i ett år, NOK: book value, closing = opening + additions − depreciation.
 *
 * @param additions what is invested, positive
 * @param depreciation avskrivning, positive
 */
public record AssetYear(
    int year,
    BigDecimal opening,
    BigDecimal additions,
    BigDecimal depreciation,
    BigDecimal closing) {}
