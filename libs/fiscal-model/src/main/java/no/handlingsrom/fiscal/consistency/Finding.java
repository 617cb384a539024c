package no.handlingsrom.fiscal.consistency;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.Labels;

/**
 * Funn: what a check between operations and investment found in a year. Amounts in NOK.
 *
 * @param check code of the {@link ConsistencyCheck}
 * @param operations the figure in the operating budget, null when missing
 * @param investment the figure in the investment budget, null when missing
 * @param difference what should be 0, null when not assessable
 * @param result {@link #PASS}, {@link #FAIL} or {@link #NOT_ASSESSABLE}
 * @param reason what was found, or which figure is missing and why
 */
public record Finding(
    String check,
    int year,
    BigDecimal operations,
    BigDecimal investment,
    BigDecimal difference,
    String result,
    Labels reason) {

  /** Stemmer. */
  public static final String PASS = "pass";

  /** Stemmer ikke. */
  public static final String FAIL = "fail";

  /** Kan ikke vurderes. */
  public static final String NOT_ASSESSABLE = "not-assessable";
}
