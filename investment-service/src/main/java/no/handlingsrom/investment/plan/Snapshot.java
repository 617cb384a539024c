package no.handlingsrom.investment.plan;

import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * A version as it stands, or as it stood at an instant.
 *
 * @param upTo number of the last change of its ledger that counts; {@code null} for all there are
 */
public record Snapshot(PlanVersion version, Long upTo) {

  /** A version as it stands. */
  public static Snapshot now(PlanVersion version) {
    return new Snapshot(version, null);
  }

  public boolean isNow() {
    return upTo == null;
  }

  /** The last number that counts. */
  public long sequence() {
    return upTo == null ? Long.MAX_VALUE : upTo;
  }

  public LedgerKey ledger() {
    return version.ledger();
  }
}
