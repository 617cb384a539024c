package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Budsjettendring føres: investment-service votes on whether its leg can be posted.
 *
 * @param attempt what the vote answers
 * @param amendment id of the amendment, the same at both owners
 */
public record AmendmentStarted(
    VersionKey version, long sequence, Instant time, UUID attempt, String amendment)
    implements VersionChange {

  public AmendmentStarted {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(attempt, "attempt");
    Fields.required(amendment, "amendment");
  }
}
