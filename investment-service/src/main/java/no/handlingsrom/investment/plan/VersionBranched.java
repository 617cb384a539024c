package no.handlingsrom.investment.plan;

import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * Told within the transaction in which a version branched off another, while the parent is locked:
 * whoever keeps something by version copies it now.
 *
 * @param child the new ledger, which names its parent
 */
public record VersionBranched(LedgerHead child) {}
