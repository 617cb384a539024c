package no.handlingsrom.investment.debt;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a debt position states. */
public enum DebtItem {
  /** Inngående gjeld: the balance on 1 January of the plan's first year. */
  @JsonProperty("opening")
  OPENING,
  /** Planlagt avdrag: what is to be paid back in a year. */
  @JsonProperty("instalment")
  INSTALMENT
}
