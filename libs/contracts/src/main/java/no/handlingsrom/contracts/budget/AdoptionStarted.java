package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Vedtak startet: the council has decided; each owner checks its part and votes.
 *
 * @param attempt names this attempt to adopt; votes carry it
 */
public record AdoptionStarted(VersionKey version, long sequence, Instant time, UUID attempt)
    implements VersionChange {

  public AdoptionStarted {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(attempt, "attempt");
  }
}
