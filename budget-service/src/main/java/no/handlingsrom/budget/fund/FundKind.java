package no.handlingsrom.budget.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a fund may be used for. */
public enum FundKind {
  /**
   * Disposisjonsfond, including an energy fund (energifond): free for operations and investment.
   */
  @JsonProperty("disposition")
  DISPOSITION
}
