package no.handlingsrom.investment.asset;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the opening book value of a version comes from. */
enum OpeningSource {
  /** Every class of assets states its own. */
  @JsonProperty("classes")
  CLASSES,
  /** The balance (balansen) that budget-service keeps: one class takes what the others leave. */
  @JsonProperty("balance")
  BALANCE
}
