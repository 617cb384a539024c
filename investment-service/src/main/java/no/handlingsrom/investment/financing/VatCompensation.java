package no.handlingsrom.investment.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.handlingsrom.investment.appropriation.OutlayLine;
import no.handlingsrom.investment.project.Project;

/**
 * Kompensasjon for merverdiavgift: what the state pays back of the VAT on investments. Stated
 * figures stand; this is the default for amounts that have none.
 */
public final class VatCompensation {

  /** Line of § 5-5 first paragraph that it stands on. */
  public static final String LINE = "vat-compensation";

  /** VAT of 25 % on top of a price is 20 % of what is paid. */
  private static final BigDecimal PART_OF_GROSS = new BigDecimal("0.2");

  private VatCompensation() {}

  /**
   * The part of an outlay that bears VAT: all of an own asset unless the project says otherwise;
   * nothing of self-cost, whose VAT is deducted, and of grants, shares and lending.
   *
   * @param project {@code null} for an outlay without project
   * @param line line of the outlay
   */
  public static BigDecimal bearing(Project project, String line, BigDecimal outlay) {
    if (!line.equals(OutlayLine.FIXED_ASSETS.code()) || project != null && project.selfCost()) {
      return BigDecimal.ZERO;
    }
    return project == null || project.details().vatShare() == null
        ? outlay
        : outlay.multiply(project.details().vatShare());
  }

  /** The default compensation, NOK, negative as income; rounded to the øre, half away from zero. */
  public static BigDecimal of(BigDecimal bearing) {
    return bearing.multiply(PART_OF_GROSS).setScale(2, RoundingMode.HALF_UP).negate();
  }
}
