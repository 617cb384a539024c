package no.handlingsrom.investment.plan;

import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * Told within the transaction in which a version without a parent was opened: whoever knows what it
 * begins with adds it now.
 *
 * @param head the new ledger
 * @param firstYear the first year of its plan
 */
public record VersionOpened(LedgerHead head, int firstYear) {}
