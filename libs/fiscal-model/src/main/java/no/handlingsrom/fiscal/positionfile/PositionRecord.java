package no.handlingsrom.fiscal.positionfile;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.kostra.AccountClass;

/**
 * Post: one record of the file.
 *
 * @param function function of three digits, or chapter (kapittel) of the balance, two to four
 * @param art art, or sector (sektor) of the balance; three digits, empty where none is told
 * @param thousands kNOK; expenditure and assets positive, income, debt and equity negative
 */
public record PositionRecord(
    AccountForm form, AccountClass accountClass, String function, String art, long thousands) {

  private static final int TO_NOK = 3;

  /** NOK with two decimals; exact to the thousand that the file tells. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(thousands).movePointRight(TO_NOK).setScale(2);
  }
}
