package no.handlingsrom.budget.change;

import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * Told within the transaction whenever an account book moved, so that its state is published with
 * it.
 *
 * @param head where its ledger stands now
 */
public record AccountBookMoved(String municipality, int year, LedgerHead head) {}
