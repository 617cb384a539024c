package no.handlingsrom.fiscal.indicator;

/** Ønsket retning: which values of an indicator are the better ones. */
public enum Direction {
  HIGHER_IS_BETTER("higher-is-better", 1),
  LOWER_IS_BETTER("lower-is-better", -1);

  private final String code;
  private final int sign;

  Direction(String code, int sign) {
    this.code = code;
    this.sign = sign;
  }

  public String code() {
    return code;
  }

  /** Turns the outcome of a comparison of values into one of how good they are. */
  int goodness(int comparison) {
    return sign * comparison;
  }
}
