package no.handlingsrom.budget.attempt;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an attempt. */
enum AttemptOutcome {
  /** Votes are missing, and the deadline has not passed. */
  @JsonProperty("running")
  RUNNING,
  /** Every owner voted yes. */
  @JsonProperty("committed")
  COMMITTED,
  /** A no, the deadline or somebody ended it; the version is what it was before. */
  @JsonProperty("voided")
  VOIDED
}
