package no.handlingsrom.budget.assumption;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What can be assumed of a year: the whole vocabulary, kept small so that everybody who reads it
 * means the same. Growth is from the year before.
 */
public enum AssumptionKey {
  /** Kommunal deflator: growth of what municipal services cost, wages and prices weighed. */
  @JsonProperty("deflator")
  DEFLATOR("deflator", AssumptionUnit.PERCENT),
  /** Lønnsvekst. */
  @JsonProperty("wage-growth")
  WAGE_GROWTH("wage-growth", AssumptionUnit.PERCENT),
  /** Prisvekst: growth of consumer prices. */
  @JsonProperty("price-growth")
  PRICE_GROWTH("price-growth", AssumptionUnit.PERCENT),
  /** Rente: the average rate that new and floating loans are expected to bear in the year. */
  @JsonProperty("interest-rate")
  INTEREST_RATE("interest-rate", AssumptionUnit.PERCENT),
  /** Folketall per 1 January. */
  @JsonProperty("population")
  POPULATION("population", AssumptionUnit.PERSONS),
  /** Befolkningsvekst through the year. */
  @JsonProperty("population-growth")
  POPULATION_GROWTH("population-growth", AssumptionUnit.PERCENT),
  /** Skatteanslag: tax on income and wealth. Income, so negative. */
  @JsonProperty("tax-estimate")
  TAX_ESTIMATE("tax-estimate", AssumptionUnit.NOK),
  /** Anslag på rammetilskudd. Income, so negative. */
  @JsonProperty("grant-estimate")
  GRANT_ESTIMATE("grant-estimate", AssumptionUnit.NOK);

  private final String code;
  private final AssumptionUnit unit;

  AssumptionKey(String code, AssumptionUnit unit) {
    this.code = code;
    this.unit = unit;
  }

  public String code() {
    return code;
  }

  public AssumptionUnit unit() {
    return unit;
  }
}
