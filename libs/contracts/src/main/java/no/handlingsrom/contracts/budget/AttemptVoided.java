package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.fiscal.Labels;

/**
 * Forsøk annullert: proposing or adopting came to nothing; every owner gives its part back.
 *
 * @param attempt the attempt that ended
 * @param status what the version is again: a draft, which takes changes, or proposed
 * @param reasons why, at least one
 */
public record AttemptVoided(
    VersionKey version,
    long sequence,
    Instant time,
    UUID attempt,
    VersionStatus status,
    List<Labels> reasons)
    implements VersionChange {

  public AttemptVoided {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(attempt, "attempt");
    Fields.required(status, "status");
    reasons = List.copyOf(Fields.required(reasons, "reasons"));
  }
}
