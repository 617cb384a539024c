package no.handlingsrom.gateway.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a subscriber wants to be told of. */
enum ToldOf {
  /** Every change of the version or of the rules. */
  @JsonProperty("changes")
  CHANGES,
  /** Only changes that move a result to another band. */
  @JsonProperty("bands")
  BANDS
}
