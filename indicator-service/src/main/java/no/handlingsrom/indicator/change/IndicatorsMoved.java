package no.handlingsrom.indicator.change;

import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * Told within the transaction whenever rules, indicators or observations of a municipality moved,
 * so that its state is published with them.
 *
 * @param head where the municipality's ledger stands now
 */
public record IndicatorsMoved(String municipality, LedgerHead head) {}
