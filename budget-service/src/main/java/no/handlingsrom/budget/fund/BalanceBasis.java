package no.handlingsrom.budget.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a balance is known. */
public enum BalanceBasis {
  /** Bokført: as the accounts have it. */
  @JsonProperty("booked")
  BOOKED,
  /** Oppgitt: as a document has it that is not the accounts. */
  @JsonProperty("stated")
  STATED,
  /** Utledet: worked out from published figures; the source says how. */
  @JsonProperty("derived")
  DERIVED
}
