package no.handlingsrom.budget.legality;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a check came to, the gravest last. */
enum Result {
  @JsonProperty("pass")
  PASS,
  /** A figure it needs is not known, which is not a pass. */
  @JsonProperty("not-assessable")
  NOT_ASSESSABLE,
  @JsonProperty("fail")
  FAIL
}
