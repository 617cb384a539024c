package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.util.Optional;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Renteforutsetning: the interest expected in a year.
 *
 * @param ratePercent of debt whose interest floats; of all debt where no fixed share is known
 * @param fixedPart how much of the debt is bound, and at which rate; {@code null}: not known, which
 *     is not a share of zero
 */
public record InterestAssumption(BigDecimal ratePercent, FixedPart fixedPart) {

  /**
   * Fastrenteandel.
   *
   * @param share of the debt, from 0 to 1
   * @param ratePercent average rate of that share
   */
  public record FixedPart(BigDecimal share, BigDecimal ratePercent) {

    public FixedPart {
      if (InvalidModelException.require("share", share).signum() < 0
          || share.compareTo(BigDecimal.ONE) > 0) {
        throw new InvalidModelException("share", "must be from 0 to 1");
      }
      InvalidModelException.require("ratePercent", ratePercent);
    }
  }

  public InterestAssumption {
    InvalidModelException.require("ratePercent", ratePercent);
  }

  /** The share that floats; empty where the fixed share is not known. */
  public Optional<BigDecimal> floatingShare() {
    return Optional.ofNullable(fixedPart).map(part -> BigDecimal.ONE.subtract(part.share()));
  }

  /** The rate of the debt as a whole, exact. */
  public BigDecimal averageRatePercent() {
    return fixedPart == null
        ? ratePercent
        : fixedPart
            .share()
            .multiply(fixedPart.ratePercent())
            .add(BigDecimal.ONE.subtract(fixedPart.share()).multiply(ratePercent));
  }

  /**
   * What the interest of a year changes by when floating rates move by a step.
   *
   * @param stepPercentagePoints up positive, down negative
   * @return NOK; where the fixed share is not known, that of all debt floating: the most it can be
   */
  public BigDecimal sensitivity(
      BigDecimal opening, BigDecimal closing, BigDecimal stepPercentagePoints) {
    return Interest.onAverageBalance(
        opening, closing, stepPercentagePoints.multiply(floatingShare().orElse(BigDecimal.ONE)));
  }
}
