package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.util.Optional;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Rammer for fast og flytende rente in the financial regulations (finansreglement, Local Government
 * Act § 14-13). Each limit is itself allowed.
 *
 * @param leastFixedShare from 0 to 1
 * @param leastFloatingShare from 0 to 1, of which interest is bound for less than a year
 */
public record InterestPolicy(BigDecimal leastFixedShare, BigDecimal leastFloatingShare) {

  /** What a fixed share is against the limits. */
  public enum Verdict {
    WITHIN("within"),
    TOO_LITTLE_FIXED("too-little-fixed"),
    TOO_LITTLE_FLOATING("too-little-floating"),
    NOT_ASSESSABLE("not-assessable");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public InterestPolicy {
    checkShare("leastFixedShare", leastFixedShare);
    checkShare("leastFloatingShare", leastFloatingShare);
    if (leastFixedShare.add(leastFloatingShare).compareTo(BigDecimal.ONE) > 0) {
      throw new InvalidModelException(
          "leastFloatingShare", "leaves no share that both limits allow");
    }
  }

  private static void checkShare(String field, BigDecimal share) {
    if (InvalidModelException.require(field, share).signum() < 0
        || share.compareTo(BigDecimal.ONE) > 0) {
      throw new InvalidModelException(field, "must be from 0 to 1");
    }
  }

  /**
   * @param fixedShare empty: not known
   */
  public Verdict verdict(Optional<BigDecimal> fixedShare) {
    if (fixedShare.isEmpty()) {
      return Verdict.NOT_ASSESSABLE;
    }
    BigDecimal fixed = fixedShare.get();
    if (fixed.compareTo(leastFixedShare) < 0) {
      return Verdict.TOO_LITTLE_FIXED;
    }
    return BigDecimal.ONE.subtract(fixed).compareTo(leastFloatingShare) < 0
        ? Verdict.TOO_LITTLE_FLOATING
        : Verdict.WITHIN;
  }
}
