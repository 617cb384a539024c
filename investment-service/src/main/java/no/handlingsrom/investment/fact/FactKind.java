package no.handlingsrom.investment.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a stated fact is about. */
public enum FactKind {
  /** Ferdigstillelse: the year of completion, or the years between which it lies. */
  @JsonProperty("completion")
  COMPLETION,
  /** Kostnadsramme: the gross cost. */
  @JsonProperty("gross-cost")
  GROSS_COST,
  /** Bevilgning: what is set aside in a year, or in a span of years altogether. */
  @JsonProperty("allocation")
  ALLOCATION
}
