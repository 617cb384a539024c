package no.handlingsrom.indicator.climate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who owns the kroner of a climate measure. */
enum CostKind {
  /** Driftstiltak: a measure of the operating budget. */
  @JsonProperty("operating-measure")
  OPERATING_MEASURE("operating-measure"),
  /** Investeringsprosjekt: a project of the investment budget. */
  @JsonProperty("investment-project")
  INVESTMENT_PROJECT("investment-project");

  private final String code;

  CostKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
