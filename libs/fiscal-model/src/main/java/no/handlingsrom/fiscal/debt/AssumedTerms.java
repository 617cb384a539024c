package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Forutsatte lånevilkår: how debt is expected to be repaid that no loan is registered for.
 *
 * @param kind of the loans
 * @param years instalments of a loan that is drawn (nedbetalingstid), 1 or more; {@code null} for
 *     fixed instalments
 * @param standingYears instalments of the debt that stands when planned instalments end, 1 or more;
 *     {@code null} for fixed instalments
 * @param percent for an annuity the rate its payment plan is made with, for fixed instalments the
 *     part of the principal that is repaid a year; {@code null} for a serial loan
 * @param firstInstalmentAfter years from the draw to the first instalment, 1 or more
 */
public record AssumedTerms(
    Kind kind, Integer years, Integer standingYears, BigDecimal percent, int firstInstalmentAfter) {

  private static final int WHOLE = 100;

  /** Låneform. */
  public enum Kind {
    /** Serielån: the same instalment every year. */
    SERIAL,
    /** Annuitetslån: interest and instalment together the same every year. */
    ANNUITY,
    /** Faste avdrag: a part of the principal every year until nothing is owed. */
    FIXED
  }

  public AssumedTerms {
    InvalidModelException.require("kind", kind);
    checkGiven("years", years, kind != Kind.FIXED);
    checkGiven("standingYears", standingYears, kind != Kind.FIXED);
    checkGiven("percent", percent, kind != Kind.SERIAL);
    checkLeast("years", years, 1);
    checkLeast("standingYears", standingYears, 1);
    checkLeast("firstInstalmentAfter", firstInstalmentAfter, 1);
    if (percent != null && percent.signum() < 0) {
      throw new InvalidModelException("percent", "must not be negative");
    }
  }

  private static void checkGiven(String field, Object value, boolean belongs) {
    if ((value != null) != belongs) {
      throw new InvalidModelException(
          field, belongs ? "must be given for this kind" : "does not belong to this kind");
    }
  }

  private static void checkLeast(String field, Integer value, int least) {
    if (value != null && value < least) {
      throw new InvalidModelException(field, "must be " + least + " or more");
    }
  }

  /** How a loan is repaid whose first instalment is in a year. */
  Repayment repayment(BigDecimal principal, int firstYear, Integer instalments) {
    return switch (kind) {
      case SERIAL -> new SerialRepayment(firstYear + instalments - 1);
      case ANNUITY -> new AnnuityRepayment(firstYear + instalments - 1, percent);
      case FIXED ->
          new FixedRepayment(
              principal
                  .multiply(percent)
                  .divide(BigDecimal.valueOf(WHOLE), Interest.ORE, RoundingMode.HALF_UP));
    };
  }
}
