package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Versjon fremlagt: every owner has voted yes; the version is frozen and public.
 *
 * @param attempt the attempt that ended
 */
public record VersionProposed(VersionKey version, long sequence, Instant time, UUID attempt)
    implements VersionChange {

  public VersionProposed {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(attempt, "attempt");
  }
}
