package no.handlingsrom.budget.amendment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an amendment has come. */
enum AmendmentStatus {
  /** Registrert: waits for the decision. */
  @JsonProperty("pending")
  PENDING,
  /** Føres: investment-service is asked whether its leg can be posted. */
  @JsonProperty("posting")
  POSTING,
  /** Ført: part of the amended budget, in every service that has a leg of it. */
  @JsonProperty("posted")
  POSTED,
  /** Annullert: came to nothing. */
  @JsonProperty("voided")
  VOIDED
}
