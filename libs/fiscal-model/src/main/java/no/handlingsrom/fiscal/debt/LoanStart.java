package no.handlingsrom.fiscal.debt;

/** How a loan comes into a projection. */
public enum LoanStart {
  /** Inngående lån: the principal is owed on 1 January of its year and repaid from that year on. */
  STANDING("standing"),
  /** Låneopptak: the principal is drawn during its year and repaid from the year after. */
  DRAWN("drawn");

  private final String code;

  LoanStart(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
