package no.handlingsrom.investment.rolling;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is done to the draft of the next plan, each as one change, in this order. */
enum RollingStep {
  /** The projects, and the money of the years that both plans have. */
  @JsonProperty("years-as-they-were")
  YEARS_AS_THEY_WERE("years as they were"),
  /** Løpende projects go on in the new last year. */
  @JsonProperty("rolling-projects")
  ROLLING_PROJECTS("rolling projects go on"),
  /** Ubrukte midler of the closed year, with their financing. */
  @JsonProperty("unspent-money")
  UNSPENT_MONEY("unspent money"),
  /** Inngående gjeld and planned instalments. */
  @JsonProperty("debt")
  DEBT("debt");

  private final String title;

  RollingStep(String title) {
    this.title = title;
  }

  String title() {
    return "rolled: " + title;
  }
}
