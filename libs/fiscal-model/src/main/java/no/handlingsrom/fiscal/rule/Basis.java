package no.handlingsrom.fiscal.rule;

/** Beregningsgrunnlag: the period one verdict covers. */
public enum Basis {
  /** Each year is judged alone. */
  YEAR("year"),
  /** The sums of numerator and denominator over the years of the plan are judged once. */
  PLAN_PERIOD("plan-period");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
