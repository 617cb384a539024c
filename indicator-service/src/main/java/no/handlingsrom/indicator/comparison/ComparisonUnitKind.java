package no.handlingsrom.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sammenligningsenhet: what a municipality compares itself with. */
enum ComparisonUnitKind {
  /** The municipality itself. */
  @JsonProperty("own")
  OWN,
  /** A single other municipality. */
  @JsonProperty("neighbour")
  NEIGHBOUR,
  /** The average of a network, such as ASSS. */
  @JsonProperty("network")
  NETWORK,
  /** The average of a KOSTRA group. */
  @JsonProperty("kostra-group")
  KOSTRA_GROUP,
  /** The average of the country. */
  @JsonProperty("country")
  COUNTRY;

  /** Averages are compared with, but not ranked among those they are made of. */
  boolean isAverage() {
    return this != OWN && this != NEIGHBOUR;
  }
}
