package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Versjon vedtatt: every owner has voted yes; the version is the adopted plan and never changes.
 *
 * @param attempt the attempt that ended
 * @param decision what the council decided
 */
public record VersionAdopted(
    VersionKey version, long sequence, Instant time, UUID attempt, Decision decision)
    implements VersionChange {

  public VersionAdopted {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(attempt, "attempt");
    Fields.required(decision, "decision");
  }
}
