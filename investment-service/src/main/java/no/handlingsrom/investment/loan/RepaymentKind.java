package no.handlingsrom.investment.loan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a loan is paid back. */
enum RepaymentKind {
  /** Serielån: the same instalment every year up to a last year. */
  @JsonProperty("serial")
  SERIAL,
  /** Annuitetslån: interest and instalment together the same every year up to a last year. */
  @JsonProperty("annuity")
  ANNUITY,
  /** Faste avdrag: an amount a year until nothing is owed. */
  @JsonProperty("fixed")
  FIXED
}
