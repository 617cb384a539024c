package no.handlingsrom.investment.plan;

import no.handlingsrom.contracts.VersionKey;

/**
 * Told within the transaction in which an event of budget-service about a version was acted on.
 *
 * @param budgetSequence its number
 */
public record VersionReached(VersionKey version, long budgetSequence) {}
