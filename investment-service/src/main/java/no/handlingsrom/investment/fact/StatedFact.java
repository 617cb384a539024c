package no.handlingsrom.investment.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a text says of a project.
 *
 * @param from first year of the span; {@code null} for a gross cost
 * @param to last year of the span; {@code null} for a gross cost
 * @param amount NOK as stated; {@code null} for a completion
 * @param roundedTo NOK: the precision the amount is stated to; {@code null} is exact
 * @param source document and line
 */
public record StatedFact(
    String project,
    FactKind kind,
    Integer from,
    Integer to,
    BigDecimal amount,
    BigDecimal roundedTo,
    String source) {

  /**
   * Whether the register agrees with a stated amount, once rounded as the text rounds; half away
   * from zero.
   */
  public boolean agreesWith(BigDecimal registered) {
    BigDecimal shown =
        roundedTo == null
            ? registered
            : registered.divide(roundedTo, 0, RoundingMode.HALF_UP).multiply(roundedTo);
    return shown.compareTo(amount) == 0;
  }

  /** Whether the register agrees with a stated completion: the very year, not a span around it. */
  public boolean agreesWith(Integer completionYear) {
    return from.equals(to) && from.equals(completionYear);
  }
}
