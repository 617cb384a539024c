package no.handlingsrom.budget.provenance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a stated figure is known. */
public enum Provenance {
  /** Oppgitt: as the source has it. */
  @JsonProperty("stated")
  STATED("stated"),
  /** Utledet: worked out from published figures; the source says how. */
  @JsonProperty("derived")
  DERIVED("derived");

  private final String code;

  Provenance(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
