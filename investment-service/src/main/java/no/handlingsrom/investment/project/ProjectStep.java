package no.handlingsrom.investment.project;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was done to a project. */
public enum ProjectStep {
  @JsonProperty("registered")
  REGISTERED,
  /** Its attributes, yearly amounts or place were set anew. */
  @JsonProperty("changed")
  CHANGED,
  /** Utsatt: its years were shifted. */
  @JsonProperty("postponed")
  POSTPONED,
  /** Omperiodisert: the same money in other years. */
  @JsonProperty("rephased")
  REPHASED,
  /** Halvert: half the money in some years. */
  @JsonProperty("halved")
  HALVED,
  /** Delt: a part of it became a project of its own. */
  @JsonProperty("split")
  SPLIT,
  /** Slått sammen: it took others over, or was taken over. */
  @JsonProperty("merged")
  MERGED
}
