package no.handlingsrom.investment.plan;

import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * Told within the transaction whenever a version moved, so that its state is published with it.
 *
 * @param head where its ledger stands now
 */
public record VersionMoved(VersionKey version, LedgerHead head) {}
