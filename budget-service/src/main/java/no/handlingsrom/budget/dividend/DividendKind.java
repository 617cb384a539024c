package no.handlingsrom.budget.dividend;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a stated dividend is. */
public enum DividendKind {
  /** Budsjettert utbytte: what the municipality counts on. */
  @JsonProperty("budgeted")
  BUDGETED("budgeted"),
  /** Selskapets foreslåtte utbytte: what the board of the company has proposed. */
  @JsonProperty("proposed")
  PROPOSED("proposed");

  private final String code;

  DividendKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
