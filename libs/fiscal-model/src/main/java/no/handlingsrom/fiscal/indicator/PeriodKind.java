package no.handlingsrom.fiscal.indicator;

/** Periodetype: how long a period of observation is and when one begins. */
public enum PeriodKind {
  YEAR("year", 12, 1),
  HALF_YEAR("half-year", 6, 1),
  TERTIAL("tertial", 4, 1),
  QUARTER("quarter", 3, 1),
  MONTH("month", 1, 1),
  SCHOOL_YEAR("school-year", 12, 8);

  private final String code;
  private final int months;
  private final int firstMonth;

  PeriodKind(String code, int months, int firstMonth) {
    this.code = code;
    this.months = months;
    this.firstMonth = firstMonth;
  }

  public String code() {
    return code;
  }

  /** Length of a period in months. */
  public int months() {
    return months;
  }

  /** Month in which the first period of a year begins; a school year begins in August. */
  int firstMonth() {
    return firstMonth;
  }
}
