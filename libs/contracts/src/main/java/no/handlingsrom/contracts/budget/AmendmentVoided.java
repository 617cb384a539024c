package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Labels;

/**
 * Budsjettendring ikke ført: an attempt to post it came to nothing, or it was withdrawn.
 *
 * @param attempt the attempt that ended; {@code null} when none ran
 * @param amendment id of the amendment
 * @param withdrawn whether it will not be tried again
 * @param reasons why; empty when it was withdrawn
 */
public record AmendmentVoided(
    VersionKey version,
    long sequence,
    Instant time,
    UUID attempt,
    String amendment,
    boolean withdrawn,
    List<Labels> reasons)
    implements VersionChange {

  public AmendmentVoided {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(amendment, "amendment");
    reasons = List.copyOf(Fields.required(reasons, "reasons"));
  }
}
