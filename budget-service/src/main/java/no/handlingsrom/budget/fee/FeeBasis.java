package no.handlingsrom.budget.fee;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the level of a fee follows. */
public enum FeeBasis {
  /** Kommunal deflator: it grows as the plan assumes that costs do. */
  @JsonProperty("deflator")
  DEFLATOR("deflator"),
  /** Selvkost, KL § 15-1: it covers what the service costs. */
  @JsonProperty("self-cost")
  SELF_COST("self-cost"),
  /** Statlig sats: the state sets it, or the most that may be asked. */
  @JsonProperty("state-rate")
  STATE_RATE("state-rate"),
  /** Annet grunnlag: what somebody else asks, or the council decides; the source says. */
  @JsonProperty("other")
  OTHER("other");

  private final String code;

  FeeBasis(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
