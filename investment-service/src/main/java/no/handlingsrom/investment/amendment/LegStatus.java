package no.handlingsrom.investment.amendment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the investment leg of an amendment has come. */
enum LegStatus {
  /** Registrert: waits for the decision that budget-service posts it on. */
  @JsonProperty("pending")
  PENDING,
  /** Ført. */
  @JsonProperty("posted")
  POSTED,
  /** Annullert, with its operating leg. */
  @JsonProperty("voided")
  VOIDED
}
