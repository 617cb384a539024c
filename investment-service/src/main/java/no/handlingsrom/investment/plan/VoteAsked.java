package no.handlingsrom.investment.plan;

import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.kit.ledger.LedgerHead;

/**
 * Told within the transaction in which a version is asked to vote: whoever knows what it amounts to
 * answers now.
 *
 * @param head where its frozen ledger stands
 * @param attempt what the vote is about
 * @param adoption whether it is about adopting, which asks for a lawful budget
 */
public record VoteAsked(VersionKey version, LedgerHead head, UUID attempt, boolean adoption) {}
