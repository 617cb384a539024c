package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.Labels;

/** Måling: what a rule comes to in a span, or why it comes to nothing. */
sealed interface Measured {

  /**
   * @param value unrounded
   * @param numerator as shown, null for an average
   * @param denominator as shown, null for a level and an average
   */
  record Value(Quotient value, BigDecimal numerator, BigDecimal denominator) implements Measured {}

  /**
   * @param reason names what is missing
   */
  record Unknown(Labels reason) implements Measured {}
}
