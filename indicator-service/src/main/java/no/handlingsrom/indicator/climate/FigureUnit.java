package no.handlingsrom.indicator.climate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Unit of a figure of the climate budget. */
enum FigureUnit {
  /** Tonnes of CO2 equivalents. */
  @JsonProperty("tonnes")
  TONNES("tonnes"),
  /** Change from a base year; a reduction is negative. */
  @JsonProperty("change-percent")
  CHANGE_PERCENT("change-percent"),
  /** Share of all emissions of the same scope. */
  @JsonProperty("share-percent")
  SHARE_PERCENT("share-percent"),
  /** Tonnes above the target; below it is negative. */
  @JsonProperty("gap-tonnes")
  GAP_TONNES("gap-tonnes"),
  /** Kroner, expenditure positive. */
  @JsonProperty("nok")
  NOK("nok");

  private final String code;

  FigureUnit(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
