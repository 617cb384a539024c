package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Unntak registrert: the secretary answers for a rule of law that cannot be assessed.
 *
 * @param rule id of the rule
 * @param by who answers for it
 * @param reason why the version may be adopted all the same
 */
public record LegalityOverridden(
    VersionKey version, long sequence, Instant time, String rule, String by, String reason)
    implements VersionChange {

  public LegalityOverridden {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(rule, "rule");
    Fields.required(by, "by");
    Fields.required(reason, "reason");
  }
}
