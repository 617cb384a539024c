package no.handlingsrom.investment.following;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Framdrift: how a project goes, whatever its money says. */
enum Progress {
  /** I rute. */
  @JsonProperty("on-plan")
  ON_PLAN,
  /** Forsinket. */
  @JsonProperty("delayed")
  DELAYED,
  /** Ferdig. */
  @JsonProperty("done")
  DONE
}
