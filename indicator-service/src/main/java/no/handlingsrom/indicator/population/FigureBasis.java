package no.handlingsrom.indicator.population;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a population figure comes from. */
enum FigureBasis {
  /** The source states it. */
  @JsonProperty("stated")
  STATED,
  /** It was computed from what the source states. */
  @JsonProperty("derived")
  DERIVED
}
