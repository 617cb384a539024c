package no.handlingsrom.indicator.observation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a restatement did. */
enum RestatementKind {
  /** Nothing was known of the period before. */
  ADDED("added"),
  /** A missing value got a number. */
  FILLED("filled"),
  /** A number became another. */
  RESTATED("restated"),
  /** There is no value any more, or for another reason than before. */
  WITHDRAWN("withdrawn");

  private final String code;

  RestatementKind(String code) {
    this.code = code;
  }

  @JsonValue
  String code() {
    return code;
  }
}
