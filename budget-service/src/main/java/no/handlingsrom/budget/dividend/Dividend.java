package no.handlingsrom.budget.dividend;

import java.math.BigDecimal;
import no.handlingsrom.budget.provenance.Provenance;

/**
 * Utbytte: what one place of a document states of the dividend of a year.
 *
 * @param company code of the company; {@code null} where all are stated together
 * @param companyName as printed; {@code null} where all are stated together
 * @param amount NOK, KOSTRA sign: income, so negative
 * @param roundedTo NOK to which the source rounds, e.g. 100 000 for "31,8 millioner"
 * @param source document and line, or how it was worked out; another place is another statement
 */
public record Dividend(
    String company,
    String companyName,
    int year,
    DividendKind kind,
    BigDecimal amount,
    BigDecimal roundedTo,
    Provenance basis,
    String source) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Whether an amount is what this may stand for, as the source rounds. */
  boolean agreesWith(BigDecimal other) {
    return amount.subtract(other).abs().compareTo(roundedTo.multiply(HALF)) <= 0;
  }

  /** Whether this says the same of the same, each as its source rounds. */
  boolean agreesWith(Dividend other) {
    BigDecimal most = roundedTo.add(other.roundedTo).multiply(HALF);
    return amount.subtract(other.amount).abs().compareTo(most) <= 0;
  }
}
