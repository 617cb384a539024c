package no.handlingsrom.indicator.goal;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a sub-goal has no indicator. */
enum GoalState {
  /** Indikator under utvikling. */
  UNDER_DEVELOPMENT("under-development"),
  /** Rapporteres kvalitativt. */
  REPORTED_QUALITATIVELY("reported-qualitatively");

  private final String code;

  GoalState(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }
}
