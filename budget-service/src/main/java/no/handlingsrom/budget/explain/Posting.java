package no.handlingsrom.budget.explain;

import java.math.BigDecimal;
import java.time.Instant;
import no.handlingsrom.budget.change.OperatingKey;

/**
 * What one change posted on one account in a year.
 *
 * @param key year, unit, economic classification, measure and whether it distributes
 * @param ledger where the change stands, which may be a parent
 * @param amount NOK, KOSTRA sign
 */
record Posting(
    OperatingKey key,
    String ledger,
    long sequence,
    Instant time,
    String title,
    String decision,
    String source,
    BigDecimal amount) {}
