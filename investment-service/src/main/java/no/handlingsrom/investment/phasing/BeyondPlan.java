package no.handlingsrom.investment.phasing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of money that a postponement would move past the last year of the plan. */
enum BeyondPlan {
  /** The postponement is refused. */
  @JsonProperty("refuse")
  REFUSE,
  /** It leaves the plan; the project tells how much comes after. */
  @JsonProperty("leave-plan")
  LEAVE_PLAN
}
