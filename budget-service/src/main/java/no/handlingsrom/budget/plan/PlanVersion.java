package no.handlingsrom.budget.plan;

import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.fiscal.Labels;

/**
 * A version of a plan (planversjon).
 *
 * @param parent version it continues; {@code null} for a root
 * @param parentSequence the cut: the parent's last sequence when it was created; {@code null} for a
 *     root
 */
public record PlanVersion(
    VersionKey key, Labels names, VersionStatus status, String parent, Long parentSequence) {}
