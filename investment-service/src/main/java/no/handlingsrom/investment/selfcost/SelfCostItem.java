package no.handlingsrom.investment.selfcost;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a figure of a self-cost service states. */
enum SelfCostItem {
  /** Direkte driftskostnader of a year, NOK, positive. */
  @JsonProperty("direct-cost")
  DIRECT_COST,
  /** Indirekte kostnader of a year, NOK, positive; 0 where there are none. */
  @JsonProperty("indirect-cost")
  INDIRECT_COST,
  /** Restverdi of the assets on 1 January of a year, NOK, positive. */
  @JsonProperty("opening-value")
  OPENING_VALUE,
  /** Tilgang: invested in the year, NOK, positive; 0 where nothing is. */
  @JsonProperty("additions")
  ADDITIONS,
  /** Avskrivninger of the year, NOK, positive. */
  @JsonProperty("depreciation")
  DEPRECIATION,
  /** Gebyrinntekter and other income of the service in a year, NOK, positive. */
  @JsonProperty("income")
  INCOME,
  /** Subsidiering: what the council pays from the budget; none where it is not stated. */
  @JsonProperty("subsidy")
  SUBSIDY,
  /**
   * Over- eller underskudd that arose in the year and is not settled on 1 January of the first year
   * with income: a surplus positive, a deficit negative; 0 states that there is none.
   */
  @JsonProperty("unsettled")
  UNSETTLED
}
