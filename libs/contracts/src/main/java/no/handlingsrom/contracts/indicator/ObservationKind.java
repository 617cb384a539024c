package no.handlingsrom.contracts.indicator;

/** Whether a value was booked (regnskap), budgeted (budsjett) or planned (økonomiplan). */
public enum ObservationKind {
  ACCOUNT("account"),
  BUDGET("budget"),
  PLAN("plan");

  private final String code;

  ObservationKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
