package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Budsjettendring ført: the operating leg is part of the amended budget; investment-service posts
 * its leg.
 *
 * @param attempt the attempt in which investment-service voted yes; {@code null} when it has no leg
 * @param amendment id of the amendment
 * @param decision number of the case whose decision (vedtak) it carries out
 * @param entryCount entries of the operating leg
 */
public record AmendmentPosted(
    VersionKey version,
    long sequence,
    Instant time,
    UUID attempt,
    String amendment,
    String title,
    String decision,
    int entryCount)
    implements VersionChange {

  public AmendmentPosted {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(amendment, "amendment");
    Fields.required(title, "title");
    Fields.required(decision, "decision");
    Fields.notNegative(entryCount, "entryCount");
  }
}
