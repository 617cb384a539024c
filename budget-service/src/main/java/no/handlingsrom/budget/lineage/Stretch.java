package no.handlingsrom.budget.lineage;

/**
 * Consecutive changes of a ledger.
 *
 * @param after number of the change before the first
 * @param upTo number of the last
 * @param sign 1 where they count, -1 where they are taken away
 */
public record Stretch(String ledger, long after, long upTo, int sign) {

  public Stretch {
    if (after < 0 || upTo <= after) {
      throw new IllegalArgumentException("no changes from " + after + " to " + upTo);
    }
  }
}
