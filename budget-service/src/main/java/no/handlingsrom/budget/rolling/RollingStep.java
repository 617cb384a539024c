package no.handlingsrom.budget.rolling;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is done to the draft of the next plan, each as one change, in this order. */
enum RollingStep {
  /** Opprinnelig budsjett: the adopted level of the base year. */
  @JsonProperty("opening-budget")
  OPENING_BUDGET("opening budget"),
  /** Budsjettendringer inneværende år: amendments as far as they go on. */
  @JsonProperty("current-year-changes")
  CURRENT_YEAR_CHANGES("changes during the current year"),
  /** Tidligere vedtatte tiltak: what later years differ by from the base. */
  @JsonProperty("previously-adopted")
  PREVIOUSLY_ADOPTED("previously adopted"),
  /** Prisjustering, which is a technical adjustment (teknisk justering). */
  @JsonProperty("price-lift")
  PRICE_LIFT("price lift");

  /** The version is created by the first change of its ledger and rolled from there. */
  private static final long BEFORE = 2;

  private final String title;

  RollingStep(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Number of its change in the ledger of the draft. */
  long sequence() {
    return BEFORE + 1 + ordinal();
  }
}
