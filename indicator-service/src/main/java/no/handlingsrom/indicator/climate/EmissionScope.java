package no.handlingsrom.indicator.climate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Omfang: where emissions arise. */
enum EmissionScope {
  /** Direkte: inside the border of the municipality. */
  @JsonProperty("direct")
  DIRECT("direct"),
  /** Indirekte: outside, by what is consumed inside. */
  @JsonProperty("indirect")
  INDIRECT("indirect");

  private final String code;

  EmissionScope(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
