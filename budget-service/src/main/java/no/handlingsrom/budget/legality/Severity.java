package no.handlingsrom.budget.legality;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows from a rule that is not kept. */
enum Severity {
  /** Feil: the version cannot be adopted. */
  @JsonProperty("error")
  ERROR,
  /** Advarsel: it can, but should not be reported so. */
  @JsonProperty("warning")
  WARNING,
  /** Opplysning: unusual. */
  @JsonProperty("info")
  INFO
}
