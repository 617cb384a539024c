package no.handlingsrom.fiscal.rule;

/** Beregningsgrunnlag: the period one verdict covers, and how its years come together. */
public enum Basis {
  /** Each year is judged alone. */
  YEAR("year"),
  /** The sums of numerator and denominator over the years of the plan are judged once. */
  PLAN_PERIOD("plan-period"),
  /** The mean of the yearly values is judged once, each year counting the same. */
  PERIOD_AVERAGE("period-average"),
  /**
   * In each year the growth of the numerator since the year before, less the growth of the
   * denominator, is judged: in percentage points, above 0 where the numerator grows faster.
   */
  GROWTH("growth");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
