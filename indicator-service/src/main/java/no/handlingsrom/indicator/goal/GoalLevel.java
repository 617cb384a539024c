package no.handlingsrom.indicator.goal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Målnivå, from the outermost to the innermost. */
public enum GoalLevel {
  /** FNs bærekraftsmål. */
  UN_GOAL("un-goal"),
  /** Satsingsområde; may be tied to a UN goal. */
  FOCUS_AREA("focus-area"),
  /** Hovedmål. */
  MAIN_GOAL("main-goal"),
  /** Delmål; has indicators, or a state that says why not. */
  SUB_GOAL("sub-goal");

  private final String code;

  GoalLevel(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }

  /** The level its parents stand on. */
  Optional<GoalLevel> above() {
    return this == UN_GOAL ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  boolean needsParent() {
    return this == MAIN_GOAL || this == SUB_GOAL;
  }
}
