package no.handlingsrom.contracts.budget;

/** Whether a comparison column shows an account book (regnskap) or a budget (budsjett). */
public enum ComparisonKind {
  ACCOUNT("account"),
  BUDGET("budget");

  private final String code;

  ComparisonKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
