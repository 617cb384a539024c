package no.handlingsrom.budget.rolling;

import no.handlingsrom.contracts.VersionKey;

/**
 * Rullering: how a draft came to be.
 *
 * @param draft the first draft of the new plan
 * @param source the version it was rolled from
 * @param sourceSequence the cut: the last change of the source that counts
 */
record Rolling(VersionKey draft, VersionKey source, long sourceSequence, RollingTerms terms) {}
