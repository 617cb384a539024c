package no.handlingsrom.http.statement;

import java.math.BigDecimal;
import java.util.Arrays;
import no.handlingsrom.fiscal.Nok;
import no.handlingsrom.http.problem.ProblemException;

/** Unit of the amounts of a statement. Each amount is rounded alone, after everything is added. */
public enum AmountUnit {
  /** Kroner med øre. */
  NOK,
  /** Beløp i 1000 kroner, ties away from zero. */
  kNOK;

  /**
   * Reads the query parameter {@code unit}.
   *
   * @param text {@code null} means NOK
   * @throws ProblemException malformed, naming the parameter
   */
  public static AmountUnit parse(String text) {
    if (text == null) {
      return NOK;
    }
    return Arrays.stream(values())
        .filter(unit -> unit.name().equals(text))
        .findFirst()
        .orElseThrow(() -> ProblemException.malformed("unit", "must be NOK or kNOK"));
  }

  /** An amount in NOK, in this unit. */
  public BigDecimal of(BigDecimal nok) {
    return switch (this) {
      case NOK -> nok.setScale(2);
      case kNOK -> Nok.toThousands(nok);
    };
  }
}
