package no.handlingsrom.budget.change;

import java.math.BigDecimal;

/**
 * An entry (postering) in the operating ledger.
 *
 * @param amount NOK with two decimals, KOSTRA sign: expenditure positive, income negative
 * @param text remark; may be {@code null}
 */
public record OperatingEntry(OperatingKey key, BigDecimal amount, String text) {}
