package no.handlingsrom.budget.rolling;

import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;

/**
 * Rullering: how a draft came to be.
 *
 * @param draft the first draft of the new plan
 * @param source the version it was rolled from
 * @param sourceSequence the cut: the last change of the source that counts
 * @param investmentSequence number at investment-service by which its part had followed; empty
 *     until it has
 */
record Rolling(
    VersionKey draft,
    VersionKey source,
    long sourceSequence,
    RollingTerms terms,
    Optional<Long> investmentSequence) {}
