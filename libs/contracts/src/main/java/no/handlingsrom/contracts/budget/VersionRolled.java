package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Rullert: a version was made from an adopted one of another plan; other owners make their part of
 * it from theirs.
 *
 * @param sourcePlan plan it was rolled from
 * @param sourceVersion version of that plan, adopted or amended
 * @param sourceSequence the last number of the source at budget-service that counts (the cut)
 */
public record VersionRolled(
    VersionKey version,
    long sequence,
    Instant time,
    String sourcePlan,
    String sourceVersion,
    long sourceSequence)
    implements VersionChange {

  public VersionRolled {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(sourcePlan, "sourcePlan");
    Fields.required(sourceVersion, "sourceVersion");
    Fields.sequence(sourceSequence, "sourceSequence");
  }

  /** The version it was rolled from. */
  public VersionKey source() {
    return new VersionKey(version.municipality(), sourcePlan, sourceVersion);
  }
}
