package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Labels;

/**
 * Planversjon opprettet: a version exists; other owners open theirs.
 *
 * @param parent version of the same plan it was branched from; null for a root version
 * @param parentSequence the parent's sequence at budget-service at that moment (the cut); null
 *     without a parent
 * @param organisation the municipality's units at that moment
 */
public record VersionCreated(
    VersionKey version,
    long sequence,
    Instant time,
    PlanInfo plan,
    String parent,
    Long parentSequence,
    Labels names,
    OrganisationInfo organisation)
    implements VersionChange {

  public VersionCreated {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(plan, "plan");
    Fields.required(names, "names");
    Fields.required(organisation, "organisation");
    Cut.check(parent, parentSequence);
  }
}
