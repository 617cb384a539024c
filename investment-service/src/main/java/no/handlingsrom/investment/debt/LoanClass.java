package no.handlingsrom.investment.debt;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Låneklasse: what a loan was taken up for. */
public enum LoanClass {
  /** Ordinære lån: investments paid by the free means of the municipality. */
  @JsonProperty("ordinary")
  ORDINARY,
  /** Selvkostlån: investments in water, sewage and waste, paid by fees. */
  @JsonProperty("self-cost")
  SELF_COST,
  /** Startlån: loans of the State Housing Bank, lent on to inhabitants. */
  @JsonProperty("start-loans")
  START_LOANS,
  /** Loans to investments whose split on ordinary and self-cost is not published. */
  @JsonProperty("unspecified")
  UNSPECIFIED;

  /** Whether loans of the class finance investments; the others are lent on. */
  boolean isForInvestment() {
    return this != START_LOANS;
  }
}
