package no.handlingsrom.budget.intake;

import java.math.BigDecimal;
import no.handlingsrom.http.problem.ProblemException;

/** How the amounts of a file are signed. */
enum SignConvention {
  /** Expenditure positive, income negative; how amounts are kept. */
  KOSTRA,
  /** Expenditure negative, income positive. */
  REVERSED;

  /**
   * @param text the parameter {@code sign}; {@code null} for KOSTRA
   * @throws ProblemException malformed
   */
  static SignConvention parse(String text) {
    if (text == null || text.equals("kostra")) {
      return KOSTRA;
    }
    if (text.equals("reversed")) {
      return REVERSED;
    }
    throw ProblemException.malformed("sign", "must be kostra or reversed");
  }

  /** The amount in KOSTRA sign. */
  BigDecimal toKostra(BigDecimal amount) {
    return this == KOSTRA ? amount : amount.negate();
  }
}
