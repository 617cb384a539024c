package no.handlingsrom.indicator.goal;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happened to an indicator in a plan. */
enum PlacementChange {
  PLACED("placed"),
  MOVED("moved"),
  /** Utgått av planen. */
  RETIRED("retired"),
  /** Utgått av planen; another indicator took its place. */
  REPLACED("replaced");

  private final String code;

  PlacementChange(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }
}
