package no.handlingsrom.fiscal.rule;

import no.handlingsrom.fiscal.Labels;

/** Måleenhet: the unit of a rule's limits and values. */
public enum RuleUnit {
  /** A ratio counts hundredfold; a level is taken to be in percent already. */
  PERCENT("percent", 2, " %", "%"),
  /** Kroner per square metre. */
  NOK_PER_M2("nok-per-m2", 0, " kr/m²", " NOK/m²");

  private final String code;
  private final int ratioDigits;
  private final Labels symbol;

  RuleUnit(String code, int ratioDigits, String nb, String en) {
    this.code = code;
    this.ratioDigits = ratioDigits;
    this.symbol = new Labels(nb, en);
  }

  public String code() {
    return code;
  }

  /** Decimal places a bare ratio is shifted to the left to be in this unit. */
  public int ratioDigits() {
    return ratioDigits;
  }

  /** What stands after the number, with the space the language wants. */
  Labels symbol() {
    return symbol;
  }
}
