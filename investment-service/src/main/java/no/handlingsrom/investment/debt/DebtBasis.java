package no.handlingsrom.investment.debt;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the amount of a debt position is known. */
public enum DebtBasis {
  /** Oppgitt: as the document or the accounts have it. */
  @JsonProperty("stated")
  STATED,
  /** Utledet: worked out from published figures; the source says how. */
  @JsonProperty("derived")
  DERIVED
}
