package no.handlingsrom.fiscal.debt;

/** Låneklasse: what a loan was taken up for. */
public enum LoanClass {
  /** Ordinære lån: investments paid by the free means of the municipality. */
  ORDINARY("ordinary"),
  /** Selvkostlån: investments in water, sewage and waste, paid by fees. */
  SELF_COST("self-cost"),
  /** Startlån: loans of the State Housing Bank, lent on to inhabitants. */
  START_LOANS("start-loans"),
  /** Loans to investments whose split on ordinary and self-cost is not published. */
  UNSPECIFIED("unspecified");

  private final String code;

  LoanClass(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Whether loans of the class finance investments; the others are lent on. */
  public boolean isForInvestment() {
    return this != START_LOANS;
  }
}
