package no.handlingsrom.investment.project;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well the cost of a project is known (kalkylestatus). */
public enum EstimateStatus {
  /** Ikke kostnadsestimert: an amount has been set aside. */
  @JsonProperty("not-estimated")
  NOT_ESTIMATED,
  /** Mulighetsstudie. */
  @JsonProperty("feasibility-study")
  FEASIBILITY_STUDY,
  /** Foreløpig avsatt, ikke ferdig kostnadsestimert. */
  @JsonProperty("provisional")
  PROVISIONAL,
  /** Kostnadsestimert. */
  @JsonProperty("estimated")
  ESTIMATED,
  /** Anbud innhentet. */
  @JsonProperty("tendered")
  TENDERED,
  /** Kontrakt inngått. */
  @JsonProperty("contracted")
  CONTRACTED
}
