package no.handlingsrom.investment.loan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Låneformål: what a municipality may borrow for, Local Government Act §§ 14-14 to 14-17. */
public enum LoanPurpose {
  /** Refinansiering, § 14-14. */
  @JsonProperty("refinancing")
  REFINANCING,
  /** Egne investeringer i varige driftsmidler, § 14-15. */
  @JsonProperty("own-investments")
  OWN_INVESTMENTS,
  /** Tilskudd til andres investeringer, § 14-16. */
  @JsonProperty("others-investments")
  OTHERS_INVESTMENTS,
  /** Kirkebygg: loans for church buildings, outside the minimum instalment of § 14-18. */
  @JsonProperty("church-buildings")
  CHURCH_BUILDINGS,
  /** Videreutlån, § 14-17, outside the minimum instalment of § 14-18. */
  @JsonProperty("on-lending")
  ON_LENDING
}
