package no.handlingsrom.fiscal.indicator;

/** Målgrunnlag: what the figure of a target is measured from. */
public enum TargetBasis {
  /** The figure is the value to reach. */
  LEVEL("level"),
  /**
   * The figure is the change in percent from the value of the base year, −67 for two thirds off.
   */
  CHANGE_FROM_BASE_YEAR("change-from-base-year");

  private final String code;

  TargetBasis(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
