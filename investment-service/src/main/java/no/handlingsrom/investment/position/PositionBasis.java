package no.handlingsrom.investment.position;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How what a position states is known. */
public enum PositionBasis {
  /** Oppgitt: as the document or the accounts have it. */
  @JsonProperty("stated")
  STATED,
  /** Utledet: worked out from published figures; the source says how. */
  @JsonProperty("derived")
  DERIVED
}
