package no.handlingsrom.gateway.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.metric.Owner;

/**
 * Endring i det porten kjenner: what was known of a version and what is known now.
 *
 * @param before null when nothing was known
 */
public record VersionChange(VersionView before, VersionView after) {

  /**
   * The state that made the change.
   *
   * @param sequence of the owner's ledger
   * @param time when the owner committed it
   */
  public record Cause(Owner owner, long sequence, Instant time) {}

  public VersionKey version() {
    return after.version();
  }

  /** Empty when nothing arrived and only whether something may be missing has changed. */
  public Optional<Cause> cause() {
    return Arrays.stream(Owner.values())
        .filter(owner -> !after.position().get(owner).equals(sequenceBefore(owner)))
        .findFirst()
        .map(owner -> new Cause(owner, after.position().get(owner), after.time(owner)));
  }

  private Long sequenceBefore(Owner owner) {
    return before == null ? Long.valueOf(0) : before.position().get(owner);
  }
}
