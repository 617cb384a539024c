package no.handlingsrom.budget.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a fund, or a part of one, is there for. */
public enum FundPurpose {
  /** Fri: to be used as the council decides. */
  @JsonProperty("free")
  FREE,
  /** Grunnkapital: never drawn below what it opens with. */
  @JsonProperty("protected-base")
  PROTECTED_BASE,
  /** Realverdifond: grows with prices, so that the base beside it keeps its value. */
  @JsonProperty("real-value")
  REAL_VALUE,
  /** Bufferfond: takes up good years and pays for bad ones. */
  @JsonProperty("buffer")
  BUFFER
}
