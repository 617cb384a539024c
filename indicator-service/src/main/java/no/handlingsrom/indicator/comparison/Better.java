package no.handlingsrom.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of two values is better. */
enum Better {
  /** The higher one. */
  @JsonProperty("higher")
  HIGHER,
  /** The lower one. */
  @JsonProperty("lower")
  LOWER,
  /** It cannot be said, as of spending per inhabitant. */
  @JsonProperty("neither")
  NEITHER
}
