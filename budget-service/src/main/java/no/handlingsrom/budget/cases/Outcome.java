package no.handlingsrom.budget.cases;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a body made of a case. */
public enum Outcome {
  /** Innstilling eller uttalelse: handed on to the next body; binds nobody. */
  RECOMMENDATION("recommendation"),
  /** Vedtak. */
  DECISION("decision"),
  /** Tatt til orientering. */
  NOTED("noted");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }
}
