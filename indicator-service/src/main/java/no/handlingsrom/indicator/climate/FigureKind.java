package no.handlingsrom.indicator.climate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a figure of the climate budget says. */
enum FigureKind {
  /** Mål. */
  @JsonProperty("target")
  TARGET("target"),
  /** Utslipp: what was emitted, or spent. */
  @JsonProperty("actual")
  ACTUAL("actual"),
  /** Budsjettert utslipp: what is planned. */
  @JsonProperty("budget")
  BUDGET("budget"),
  /** Referansebane: what would be without new measures. */
  @JsonProperty("reference")
  REFERENCE("reference");

  private final String code;

  FigureKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
