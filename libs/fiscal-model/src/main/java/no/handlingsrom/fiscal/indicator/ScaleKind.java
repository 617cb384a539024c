package no.handlingsrom.fiscal.indicator;

/** Skalatype: what sort of number the values of an indicator are. */
public enum ScaleKind {
  /** Answers on a scale such as 1–5. */
  GRADES("grades"),
  /** Places, 1 best. */
  RANK("rank"),
  /** An index around a reference such as the national mean. */
  INDEX("index"),
  /** Parts of a hundred; below 0 and above 100 where the definition does not say otherwise. */
  PERCENT("percent"),
  /** Kroner, or kroner per something. */
  AMOUNT("amount"),
  /** Anything that is counted or measured. */
  QUANTITY("quantity");

  private final String code;

  ScaleKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
