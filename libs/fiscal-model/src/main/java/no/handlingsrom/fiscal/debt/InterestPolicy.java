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
  public InterestVerdict verdict(Optional<BigDecimal> fixedShare) {
    if (fixedShare.isEmpty()) {
      return InterestVerdict.NOT_ASSESSABLE;
    }
    BigDecimal fixed = fixedShare.get();
    if (fixed.compareTo(leastFixedShare) < 0) {
      return InterestVerdict.TOO_LITTLE_FIXED;
    }
    return BigDecimal.ONE.subtract(fixed).compareTo(leastFloatingShare) < 0
        ? InterestVerdict.TOO_LITTLE_FLOATING
        : InterestVerdict.WITHIN;
  }
}
