package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Fremlegging startet: the version is being frozen; each owner freezes its part and votes.
 *
 * @param attempt names this attempt to propose; votes carry it
 */
public record ProposalStarted(VersionKey version, long sequence, Instant time, UUID attempt)
    implements VersionChange {

  public ProposalStarted {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(attempt, "attempt");
  }
}
