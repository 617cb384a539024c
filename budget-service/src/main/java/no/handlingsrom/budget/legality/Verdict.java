package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.Labels;

/**
 * What a check whose figures are all known comes to.
 *
 * @param margin what is left before the rule is broken; negative when it is, by so much
 * @param reason what was found
 * @param remedy what would keep the rule; shown when it is broken
 */
record Verdict(BigDecimal margin, Labels reason, Labels remedy) {

  /** For a difference that must be zero: no tolerance, a budget has no rounding excuse. */
  static Verdict zero(BigDecimal difference, Labels reason, Labels remedy) {
    return new Verdict(difference.abs().negate(), reason, remedy);
  }
}
