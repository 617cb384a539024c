package no.handlingsrom.kit.ledger;

import java.time.Instant;

/**
 * Where a ledger stands.
 *
 * @param sequence number of its last change; the first is 1
 * @param time when that change was recorded; never before the one before it
 * @param parent the ledger it branched off; {@code null} for a root
 * @param parentSequence the cut: the parent's last number at that moment; {@code null} for a root
 * @param frozen whether it takes no further amounts
 */
public record LedgerHead(
    LedgerKey key,
    long sequence,
    Instant time,
    LedgerKey parent,
    Long parentSequence,
    boolean frozen) {}
